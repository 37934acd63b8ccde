import { List, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words } from './desk-words.ts';
import type { ProposalDeskQuery } from './operations.generated.ts';

interface Props {
  readonly proposal: NonNullable<ProposalDeskQuery['supervisionProposal']>;
}

/** What was promised, evaluated, found and chased, so far as there is anything. */
export function ProposalRecords({ proposal }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { commitments, evaluations, followUps, chases, bundle } = proposal;
  return (
    <>
      {commitments.length > 0 && (
        <Section title={told.commitments}>
          <WideTable label={told.commitments} head={told.commitmentsHead}>
            {commitments.map(({ id, unitName, text, dueOn, verifiedResult, finding }) => (
              <Table.Tr key={id}>
                <Table.Td miw={220}>{text}</Table.Td>
                <Table.Td>{unitName}</Table.Td>
                <Table.Td>
                  <time dateTime={dueOn}>{dueOn}</time>
                </Table.Td>
                <Table.Td>
                  <StatusBadge of="VerifiedResult" value={verifiedResult} /> {finding ?? told.notVerified}
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        </Section>
      )}
      <Records title={told.evaluations}>
        {evaluations.map(({ id, evaluatedOn, attitude, effect, isOnPaper, opinion }) => (
          <List.Item key={id}>
            <time dateTime={evaluatedOn}>{evaluatedOn}</time>{' '}
            {told.evaluation(enumWord('Satisfaction', attitude), enumWord('Satisfaction', effect))}{' '}
            {isOnPaper && told.onPaper} {opinion}
          </List.Item>
        ))}
      </Records>
      <Records title={told.followUps}>
        {followUps.map(({ id, visitedOn, result, finding, evidence }) => (
          <List.Item key={id}>
            <time dateTime={visitedOn}>{visitedOn}</time> <StatusBadge of="VerifiedResult" value={result} /> {finding}{' '}
            {evidence}
          </List.Item>
        ))}
      </Records>
      <Records title={told.chases}>
        {bundle && <List.Item>{told.bundled(bundle.title, bundle.pressedBy)}</List.Item>}
        {chases.map(({ id, chasedOn, unitName, text }) => (
          <List.Item key={id}>
            <time dateTime={chasedOn}>{chasedOn}</time> {unitName} {text}
          </List.Item>
        ))}
      </Records>
    </>
  );
}

function Records({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const hasAny = Array.isArray(children) ? children.flat().some(Boolean) : Boolean(children);
  if (!hasAny) return null;
  return (
    <Section title={title}>
      <List size="sm" spacing={4}>
        {children}
      </List>
    </Section>
  );
}

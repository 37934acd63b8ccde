import { Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ShownYear } from './answer-types.ts';
import { PageSection } from './page-section.tsx';
import { ProposalLink } from './proposal-link.tsx';
import { Told } from './told.tsx';
import { TotalLine } from './total-line.tsx';
import { words } from './words.ts';

/** What was promised and is still to be verified. */
export function CommitmentList({ commitments }: Pick<ShownYear, 'commitments'>) {
  const told = useWords(words);
  const format = useFormat();
  const nodes = commitments?.nodes ?? [];
  const day = (value: string) => <time dateTime={value}>{format.day(value)}</time>;
  return (
    <PageSection name="commitments" note={told.commitmentsNote} isClosed={!commitments}>
      {nodes.length === 0 ? (
        <Empty>{told.commitmentsNone}</Empty>
      ) : (
        <>
          <TotalLine totals={[[told.commitmentsTotal, 'supervisionYear.commitments.totalCount']]} />
          <WideTable
            label={told.sections.commitments}
            head={[told.dueOn, told.promise, told.unit, told.proposal, told.promisedOn]}
          >
            {nodes.map(({ id, dueOn, text, unitName, proposal, promisedOn, withheld }) => (
              <Table.Tr key={id}>
                <Table.Td>{day(dueOn)}</Table.Td>
                <Table.Td className="long-text">
                  {text ? <Told>{text}</Told> : withheld.length === 0 && told.textNotRecorded}
                  <WithheldNote withheld={text ? [] : withheld} fieldWords={told.fields} />
                </Table.Td>
                <Table.Td>
                  <Told>{unitName}</Told>
                </Table.Td>
                <Table.Td>{proposal && <ProposalLink {...proposal} />}</Table.Td>
                <Table.Td>{day(promisedOn)}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        </>
      )}
    </PageSection>
  );
}

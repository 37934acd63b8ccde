import { Table, Text } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ShownYear } from './answer-types.ts';
import { PageSection } from './page-section.tsx';
import { ProposalLink } from './proposal-link.tsx';
import { Told } from './told.tsx';
import { TotalLine } from './total-line.tsx';
import { words } from './words.ts';

/** What has happened to the year's proposals since last month, with the way to each. */
export function ChangeList({ changes }: Pick<ShownYear, 'changes'>) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { nodes = [], totalCount = 0 } = changes ?? {};
  return (
    <PageSection name="changes" note={told.changesNote} isClosed={!changes}>
      {nodes.length === 0 ? (
        <Empty>{told.changesNone}</Empty>
      ) : (
        <>
          <TotalLine totals={[[told.changesTotal, 'supervisionYear.changes.totalCount']]} />
          <WideTable label={told.sections.changes} head={[told.day, told.change, told.proposal, told.by]}>
            {nodes.map(({ id, happenedOn, kind, body, unitName, proposalId, no, title }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <time dateTime={happenedOn}>{format.day(happenedOn)}</time>
                </Table.Td>
                <Table.Td>{enumWord('TimelineKind', kind)}</Table.Td>
                <Table.Td>
                  <ProposalLink id={proposalId} no={no} title={title} />
                </Table.Td>
                <Table.Td>
                  <Told>{unitName ?? enumWord('Body', body)}</Told>
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
          {totalCount > nodes.length && (
            <Text size="sm" c="dimmed" mt="xs">
              {told.more}
            </Text>
          )}
        </>
      )}
    </PageSection>
  );
}

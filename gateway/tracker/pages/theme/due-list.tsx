import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { DueRow } from './due-row.tsx';
import { PageSection } from './page-section.tsx';
import { TotalLine } from './total-line.tsx';
import { words } from './words.ts';

/** What is overdue and what is due soon, each with the clock that says why. */
export function DueList({ year: { year, due } }: { readonly year: ShownYear }) {
  const told = useWords(words);
  const { nodes = [], totalCount = 0 } = due?.list ?? {};
  const title = told.sections.due;
  return (
    <PageSection name="due" note={told.dueNote} isClosed={!due}>
      {nodes.length === 0 ? (
        <Empty>{told.dueNone}</Empty>
      ) : (
        <>
          <TotalLine
            totals={[
              [told.dueTotal, 'supervisionYear.due.list.totalCount'],
              [told.overdue, 'supervisionYear.progress.total.overdue'],
            ]}
          />
          <WideTable label={title} head={[told.clock, told.proposal, told.unit, told.status]}>
            {nodes.map((row) => (
              <DueRow key={row.id} row={row} />
            ))}
          </WideTable>
          {totalCount > nodes.length && (
            <Text size="sm" c="dimmed" mt="xs">
              <Anchor component={Link} to={`/proposals?year=${year}&due=overdue`}>
                {told.more}
              </Anchor>
            </Text>
          )}
        </>
      )}
    </PageSection>
  );
}

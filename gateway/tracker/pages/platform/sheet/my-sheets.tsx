import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { PagedList } from '../paged-list.tsx';
import { words as shared } from '../words.ts';
import { mySheets } from './operations.generated.ts';
import { words } from './words.ts';

/** The sheets that the reader may see, each with how much was taken in from it. */
export function MySheets() {
  const { mine, mineNote, sheetOf, enteredAt, taken: takenLabel } = useWords(words);
  const { status: statusLabel } = useWords(shared);
  const format = useFormat();
  const answer = usePages(mySheets, { first: 20 }, ({ suggestionSheets }) => suggestionSheets?.pageInfo);
  return (
    <Section title={mine} note={mineNote}>
      <PagedList answer={answer} connectionOf={({ suggestionSheets }) => suggestionSheets}>
        {(sheets) => (
          <WideTable
            label={mine}
            head={[enteredAt, statusLabel, <FigureHead key="takenLabel">{takenLabel}</FigureHead>]}
          >
            {sheets.map(({ id, recordedAt, taken, status }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor component={Link} to={`/platform/sheets/${id}`}>
                    {sheetOf(format.instant(recordedAt))}
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  <StatusBadge of="SuggestionSheetStatus" value={status} />
                </Table.Td>
                <Table.Td className="platform-figure">{format.number(taken)}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
      </PagedList>
    </Section>
  );
}

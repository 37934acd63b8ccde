import { Table } from '@mantine/core';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { Figure } from './figure.tsx';
import type { ThemeOfTheYearQuery } from './operations.generated.ts';
import { PageSection } from './page-section.tsx';
import { partners } from './partners.ts';
import { words } from './words.ts';

const counts = ['proposals', 'claimedDone', 'verifiedDone'] as const;

interface Props {
  readonly data: ThemeOfTheYearQuery;
  readonly years: readonly number[];
}

/** The four partners over the years: proposals, claimed resolved, verified done. */
export function PartnerBoard({ data, years }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  return (
    <PageSection name="board" note={told.boardNote} isClosed={partners.every(({ part }) => !data[part])}>
      <WideTable
        label={told.sections.board}
        head={[
          told.partner,
          told.year,
          ...counts.map((count) => (
            <div key={count} className="count-head">
              {told[count]}
            </div>
          )),
        ]}
      >
        {partners.flatMap(({ body, part }) =>
          years.map((year, index) => (
            <Table.Tr key={`${body}-${year}`}>
              {index === 0 && (
                <Table.Th scope="rowgroup" rowSpan={years.length}>
                  {enumWord('Body', body)}
                </Table.Th>
              )}
              <Table.Td>
                <time dateTime={String(year)}>{year}</time>
              </Table.Td>
              {counts.map((count) => (
                <Table.Td key={count} ta="right">
                  <Figure of={`${part}.groups[key=${year}].${count}`} otherwise={told.none} />
                </Table.Td>
              ))}
            </Table.Tr>
          )),
        )}
      </WideTable>
    </PageSection>
  );
}

import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { Figure } from '../figure.tsx';
import type { YearsSideBySideQuery } from '../operations.generated.ts';
import { Told } from '../told.tsx';
import { useThemeLabel } from '../use-theme-label.ts';
import { words } from '../words.ts';

/** The measures, as the hub counts them, and what they are called. */
const measures = [
  ['proposals', 'proposals'],
  ['claimedDone', 'claimedDone'],
  ['verifiedDone', 'verifiedDone'],
  ['units', 'units'],
  ['overdue', 'overdueUnits'],
] as const;

interface Props {
  readonly years: NonNullable<YearsSideBySideQuery['supervisionYears']>;
}

/** The same measures for each year, side by side. */
export function MeasureTable({ years }: Props) {
  const told = useWords(words);
  const label = useThemeLabel();
  return (
    <WideTable
      label={told.measuresOfYears}
      head={[
        told.indicator,
        ...years.map(({ year }) => (
          <Anchor key={year} component={Link} to={`/themes/${year}`}>
            <time dateTime={String(year)}>{year}</time>
          </Anchor>
        )),
      ]}
    >
      <Table.Tr>
        <Table.Th scope="row">{told.themes}</Table.Th>
        {years.map(({ year, themes }) => (
          <Table.Td key={year}>
            <Told>{themes.map(label).join(told.comma)}</Told>
          </Table.Td>
        ))}
      </Table.Tr>
      {measures.map(([measure, word]) => (
        <Table.Tr key={measure}>
          <Table.Th scope="row">{told[word]}</Table.Th>
          {years.map(({ year }) => (
            <Table.Td key={year}>
              <Figure of={`supervisionProgress.groups[key=${year}].${measure}`} otherwise={told.none} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}

import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import type { FigureCode } from './operations.generated.ts';
import { pageOfFigure } from './page-of-figure.ts';
import type { ShownReport } from './shown-report.ts';
import { words } from './words.ts';

type Figure = ShownReport['figures'][number];

/** Every record that has changed a figure since the report, named, and opened where it has a page. */
export function DifferenceTable({ figures }: { readonly figures: readonly Figure[] }) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const changed = figures.flatMap((figure) => figure.differences.map((difference) => ({ figure, difference })));
  if (changed.length === 0) return <Empty>{told.noDifferences}</Empty>;
  return (
    <WideTable
      label={told.differences}
      head={[
        told.figure,
        <FigureHead key="change">{told.change}</FigureHead>,
        told.why,
        told.record,
        told.heldOn,
        told.recordedAt,
      ]}
    >
      {changed.map(({ figure: { code, label }, difference }, place) => (
        <Table.Tr key={`${code} ${difference.recordId ?? place}`}>
          <Table.Td>{label}</Table.Td>
          <Table.Td className="platform-figure">
            {difference.change > 0 && '+'}
            {format.number(difference.change)}
          </Table.Td>
          <Table.Td>{enumWord('ReportDifferenceKind', difference.kind)}</Table.Td>
          <Table.Td>
            <RecordLink code={code} difference={difference} />
          </Table.Td>
          <Table.Td>
            <time dateTime={difference.heldOn}>{difference.heldOn}</time>
          </Table.Td>
          <Table.Td>
            <time dateTime={difference.recordedAt}>{format.instant(difference.recordedAt)}</time>
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

interface LinkProps {
  readonly code: FigureCode;
  readonly difference: Figure['differences'][number];
}

function RecordLink({ code, difference: { recordId, label } }: LinkProps) {
  const { closedRecord } = useWords(words);
  const page = pageOfFigure[code];
  if (!label) return closedRecord;
  return page && recordId ? (
    <Anchor component={Link} to={`${page}${recordId}`}>
      {label}
    </Anchor>
  ) : (
    label
  );
}

import { Badge, Checkbox, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import type { CheckedRows } from './use-sheet-entry.ts';
import { words } from './words.ts';

interface Props {
  readonly checked: CheckedRows;
  /** The rows that may be duplicates and are left. */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
  /** Whether the rows were taken in, so that nothing is chosen any more. */
  readonly isDone: boolean;
}

/** The rows of which something is said, by their numbers in the file; whoever knows better takes a likely duplicate in. */
export function RemarkTable({ checked: { written, problems, likely }, left, onLeft, isDone }: Props) {
  const told = useWords(words);
  const language = useLanguage();
  const remarks = [
    ...problems.map((problem) => ({ ...problem, isLikely: false })),
    ...likely.map((one) => ({ ...one, isLikely: true })),
  ].sort((one, other) => one.row - other.row);
  if (remarks.length === 0) return <Empty>{told.allGood}</Empty>;
  const textOf = new Map(written.map(({ row, text }) => [row, text]));
  const keep = (row: number, isKept: boolean): void => {
    const after = new Set(left);
    if (isKept) after.delete(row);
    else after.add(row);
    onLeft(after);
  };
  return (
    <WideTable label={told.stepResult} head={[told.row, told.verdict, told.remark, told.heads.text, told.keep]}>
      {remarks.map(({ row, isLikely, [language]: remark }) => (
        <Table.Tr key={`${row} ${isLikely}`}>
          <Table.Td>{row}</Table.Td>
          <Table.Td>
            <Badge color={isLikely ? 'yellow' : 'red'}>{isLikely ? told.isLikely : told.isProblem}</Badge>
          </Table.Td>
          <Table.Td className="platform-remark">{remark}</Table.Td>
          <Table.Td className="platform-prose">{textOf.get(row)}</Table.Td>
          <Table.Td>
            {isLikely && (
              <Checkbox
                aria-label={told.keepRow(row)}
                checked={!left.has(row)}
                disabled={isDone}
                onChange={(event) => keep(row, event.currentTarget.checked)}
              />
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

import { Table } from '@mantine/core';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import classes from '../analysis.module.css';
import type { Cell, Result } from '../questions/result.ts';
import { words } from './words.ts';

interface Props {
  readonly title: string;
  readonly result: Result;
}

/** The table of an answer: what it says, the chart only draws. */
export function ResultTable({ title, result: { columns, rows, totals } }: Props) {
  return (
    <WideTable label={title} head={columns}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer stand still
        <Row key={index} cells={row} />
      ))}
      {totals && <Row cells={totals} isTotal={true} />}
    </WideTable>
  );
}

function Row({ cells, isTotal = false }: { readonly cells: readonly Cell[]; readonly isTotal?: boolean }) {
  const [name, ...others] = cells;
  return (
    <Table.Tr fw={isTotal ? 600 : undefined}>
      <Table.Th scope="row" fw={isTotal ? 600 : 400}>
        <Told cell={name ?? ''} />
      </Table.Th>
      {others.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row stand still
        <Table.Td key={index}>
          <Told cell={cell} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Told({ cell }: { readonly cell: Cell }) {
  const { marks } = useWords(words);
  const { number } = useFormat();
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return number(cell);
  return <span className={classes['marked']}>{marks[cell.mark]}</span>;
}

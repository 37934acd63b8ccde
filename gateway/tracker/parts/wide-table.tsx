import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What the table shows, for those who cannot see it. */
  readonly label: string;
  readonly head: readonly ReactNode[];
  /** Rows of `Table.Tr`. */
  readonly children: ReactNode;
}

/** A table that is scrolled sideways within itself where the screen is narrow, by keyboard too. */
export function WideTable({ label, head, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
    <section className="wide-table" aria-label={label} tabIndex={0}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stand still
              <Table.Th key={index} scope="col">
                {cell}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </section>
  );
}

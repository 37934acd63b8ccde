import { Button, Fieldset, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './field-words.ts';

interface Props<Row> {
  readonly label: string;
  /** What one row is called, with its number. */
  readonly rowLabel: (number: number) => string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly blank: Row;
  readonly least: number;
  readonly note?: ReactNode;
  readonly children: (row: Row, change: (given: Partial<Row>) => void, index: number) => ReactNode;
}

/** Rows of fields, of which one may add more and take away those above the least. */
export function Rows<Row>({ label, rowLabel, rows, onChange, blank, least, note, children }: Props<Row>) {
  const { add, remove } = useWords(words);
  const change = (at: number) => (given: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...given } : row)));
  return (
    <Fieldset legend={label}>
      <Stack gap="md">
        {note}
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while they are written
          <Stack key={index} gap="xs" role="group" aria-label={rowLabel(index + 1)}>
            {children(row, change(index), index)}
            {rows.length > least && (
              <Button
                variant="subtle"
                size="compact-sm"
                style={{ alignSelf: 'start' }}
                aria-label={`${remove} ${rowLabel(index + 1)}`}
                onClick={() => onChange(rows.filter((_, other) => other !== index))}
              >
                {remove}
              </Button>
            )}
          </Stack>
        ))}
        <Group>
          <Button variant="default" size="xs" onClick={() => onChange([...rows, blank])}>
            {add(label)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

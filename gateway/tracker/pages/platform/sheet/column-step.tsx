import { Alert, Button, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { sheetFields } from './columns.ts';
import type { TableHead } from './find-head.ts';
import { mostRows, type SheetEntry } from './use-sheet-entry.ts';
import { words } from './words.ts';

interface Props {
  readonly entry: SheetEntry;
  readonly head: TableHead;
}

/** Which column says what, as it was read from the head; it can be put right before the check. */
export function ColumnStep({ entry: { columns, read, choose, check, checking, checked }, head }: Props) {
  const told = useWords(words);
  const isFound = Object.values(head.columns).some((column) => column !== undefined);
  const isWhole = sheetFields.every((field) => columns?.[field] !== undefined);
  const rows = read ? read.written.length : 0;
  const options = [
    { value: '', label: told.noColumn },
    ...head.names.map((name, place) => ({ value: String(place), label: told.column(letterOf(place), name) })),
  ];
  return (
    <Section title={told.stepColumns} note={isFound ? told.headFound(head.sheet.name, head.lastRow) : told.noHead}>
      <Stack align="start">
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 5 }} w="100%">
          {sheetFields.map((field) => (
            <NativeSelect
              key={field}
              label={told.heads[field]}
              value={String(columns?.[field] ?? '')}
              data={options}
              onChange={({ currentTarget: { value } }) => choose(field, value === '' ? undefined : Number(value))}
            />
          ))}
        </SimpleGrid>
        {isWhole && (
          <Text size="sm">
            {rows > 0 ? told.rowsFound(rows) : told.faults.noRows}
            {read && read.leftOut.length > 0 && ` ${told.leftOut(read.leftOut.join(', '))}`}
          </Text>
        )}
        {rows > mostRows && (
          <Alert role="alert" color="orange">
            {told.faults.tooMany(rows)}
          </Alert>
        )}
        {checking.error && !checked && <Fault error={checking.error} />}
        <Button
          loading={checking.isPending}
          disabled={!isWhole || rows === 0 || rows > mostRows}
          onClick={() => void check()}
        >
          {told.check}
        </Button>
      </Stack>
    </Section>
  );
}

/** The letter by which a spreadsheet names a column. */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

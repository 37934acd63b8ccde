import { Alert, Anchor, Badge, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { SaveButton } from '../workbook/save-button.tsx';
import { RemarkTable } from './remark-table.tsx';
import { sheetOfRows } from './sheet-rows.ts';
import type { CheckedRows, SheetEntry } from './use-sheet-entry.ts';
import { words } from './words.ts';

interface Props {
  readonly entry: SheetEntry;
  readonly checked: CheckedRows;
}

/** What the check says of the rows, what is taken in of them, and what became of that. */
export function ResultStep({ entry: { load, loading, checking }, checked }: Props) {
  const told = useWords(words);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const good = checked.written.length - checked.problems.length - left.size;
  const loaded = loading.data?.loadSuggestionSheet?.suggestionSheet;
  return (
    <Section title={told.stepResult} actions={checked.problems.length > 0 && <FailedRows checked={checked} />}>
      <Stack align="stretch">
        <Group gap="xs" role="status">
          <Badge color="green">{told.good(good)}</Badge>
          {checked.problems.length > 0 && <Badge color="red">{told.bad(checked.problems.length)}</Badge>}
          {checked.likely.length > 0 && <Badge color="yellow">{told.doubtful(checked.likely.length)}</Badge>}
        </Group>
        <RemarkTable checked={checked} left={left} onLeft={setLeft} isDone={loaded !== undefined} />
        {checking.error && <Fault error={checking.error} />}
        {loading.error && <Fault error={loading.error} />}
        {loaded ? (
          <Alert role="status" color="green">
            {told.loaded(loaded.taken)}{' '}
            <Anchor component={Link} to={loaded.id}>
              {told.seeLoaded}
            </Anchor>
          </Alert>
        ) : (
          good > 0 && (
            <Group>
              <Button loading={loading.isPending || checking.isPending} onClick={() => void load(left)}>
                {told.load(good)}
              </Button>
            </Group>
          )
        )}
      </Stack>
    </Section>
  );
}

/** The rows that could not be taken in, to be put right and sent again; their words are kept nowhere else. */
function FailedRows({ checked: { written, problems } }: { readonly checked: CheckedRows }) {
  const { failedRows, failedSheet, heads, sheetName, row, remark } = useWords(words);
  const language = useLanguage();
  const remarks = new Map(problems.map((problem) => [problem.row, problem[language]]));
  const failed = written.filter((one) => remarks.has(one.row));
  return (
    <SaveButton
      label={failedRows}
      fileName={`${failedSheet}.xlsx`}
      sheets={async () => [
        sheetOfRows({ heads, name: sheetName }, failed, {
          heads: [row, remark],
          cellsOf: (place) => [failed[place]?.row ?? null, remarks.get(failed[place]?.row ?? 0) ?? null],
        }),
      ]}
    />
  );
}

import { Alert, Stack } from '@mantine/core';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useMayEnter } from '../use-may-enter.ts';
import { words as shared } from '../words.ts';
import { ColumnStep } from './column-step.tsx';
import { FileStep } from './file-step.tsx';
import { MySheets } from './my-sheets.tsx';
import { ResultStep } from './result-step.tsx';
import { useSheetEntry } from './use-sheet-entry.ts';
import { words } from './words.ts';

/** Where many micro-suggestions are taken in at once, out of a sheet. */
export function SheetPage() {
  const { title, lead } = useWords(words);
  const { notYours } = useWords(shared);
  const mayEnter = useMayEnter();
  return (
    <Stack>
      <PageHead title={title} lead={lead} />
      {mayEnter ? (
        <>
          <SheetSteps />
          <MySheets />
        </>
      ) : (
        <Alert color="gray">{notYours}</Alert>
      )}
    </Stack>
  );
}

/** The steps from a file to suggestions; each appears when the one before is done. */
function SheetSteps() {
  const entry = useSheetEntry();
  return (
    <>
      <FileStep entry={entry} />
      {entry.head && <ColumnStep entry={entry} head={entry.head} />}
      {entry.checked && <ResultStep entry={entry} checked={entry.checked} />}
    </>
  );
}

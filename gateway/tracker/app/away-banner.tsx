import { Alert } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useHub } from '../hub/hub-context.ts';
import { useEnumWord, useWords } from '../words/language-context.ts';
import { useFormat } from '../words/use-format.ts';
import { words } from './words.ts';

/** Says calmly which bodies do not answer, and since when their data is known; gone once they are back. */
export function AwayBanner() {
  const { board } = useHub().hub;
  const { away } = useSyncExternalStore(board.subscribe, board.state);
  const { away: told, awayNote, awayNever, comma } = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  if (away.length === 0) return null;
  const names = away.map(({ body }) => enumWord('Body', body)).join(comma);
  const [since] = away.flatMap(({ lastGoodAt }) => (lastGoodAt ? [lastGoodAt] : [])).sort();
  return (
    <Alert role="status" color="yellow" mb="md" title={told(names)}>
      {since ? awayNote(format.instant(since)) : awayNever}
    </Alert>
  );
}

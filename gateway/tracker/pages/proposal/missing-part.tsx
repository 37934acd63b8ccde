import { Alert } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './proposal-words.ts';

/** Says that a body's part is missing for now, and why, in the hub's words. */
export function MissingPart({ who, why }: { readonly who: string; readonly why: string }) {
  const { missing } = useWords(words);
  return (
    <Alert color="yellow" p="xs" title={missing(who)}>
      {why}
    </Alert>
  );
}

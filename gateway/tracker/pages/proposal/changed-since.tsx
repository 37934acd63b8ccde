import { TextInput } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

/** The day since which something must have changed. */
export function ChangedSince() {
  const { search, choose } = useAddress();
  const { filters } = useWords(words);
  return (
    <TextInput
      type="date"
      size="xs"
      label={filters.since}
      value={search.get('since') ?? ''}
      onChange={(event) => choose('since', event.currentTarget.value)}
    />
  );
}

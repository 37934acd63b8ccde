import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useWords } from '#tracker/words/language-context.ts';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

const pauseMs = 300;

/** Words that must stand in the number or title; asked for once the reader pauses. */
export function SearchText() {
  const { search, choose } = useAddress();
  const { filters } = useWords(words);
  const chosen = search.get('text') ?? '';
  const chooseText = useDebouncedCallback((text: string) => choose('text', text.trim()), pauseMs);
  return (
    <TextInput
      type="search"
      size="xs"
      label={filters.text}
      key={chosen === '' ? 'empty' : 'given'}
      defaultValue={chosen}
      onChange={(event) => chooseText(event.currentTarget.value)}
    />
  );
}

import { Alert, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useAddressFilter } from '../use-address-filter.ts';
import { useMayEnter } from '../use-may-enter.ts';
import { words as shared } from '../words.ts';
import { AlikeSuggestions } from './alike-suggestions.tsx';
import { CaptureForm } from './capture-form.tsx';
import { words } from './capture-words.ts';

const pauseMs = 500;

/** Where one micro-suggestion is entered, beside those that say nearly the same. */
export function CapturePage() {
  const { title, lead } = useWords(words);
  const { notYours } = useWords(shared);
  const { chosen, choose } = useAddressFilter(['division', 'place']);
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, pauseMs);
  const mayEnter = useMayEnter();
  return (
    <Stack>
      <PageHead title={title} lead={lead} />
      {mayEnter ? (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <CaptureForm chosen={chosen} onChoose={choose} text={text} onText={setText} />
          <AlikeSuggestions division={chosen.division} text={settled} />
        </SimpleGrid>
      ) : (
        <Alert color="gray">{notYours}</Alert>
      )}
    </Stack>
  );
}

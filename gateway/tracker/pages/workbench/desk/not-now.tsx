import { Stack, Text } from '@mantine/core';
import { Fault } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from '../steps/step-words.ts';

/** Says that the step of the address cannot be taken now; and why, where the hub has just refused it. */
export function NotNow({ refused }: { readonly refused: unknown }) {
  const { notNow } = useWords(words);
  return (
    <Stack gap="xs">
      {refused !== undefined && <Fault error={refused} />}
      <Text>{notNow}</Text>
    </Stack>
  );
}

import { Box, Group, List, Text } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './grant-words.ts';

interface Props {
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

/** What a clause opens and what it closes, sentence by sentence. */
export function ChangeList({ opens, closes }: Props) {
  const told = useWords(words);
  const sides = [
    [told.opens, opens, 'orange'],
    [told.closes, closes, 'teal'],
  ] as const;
  return (
    <Group align="start" gap="xl" component="dl" m={0}>
      {sides.map(([name, sentences, color]) => (
        <Box key={name} maw={520} pl="sm" style={{ borderLeft: `3px solid var(--mantine-color-${color}-6)` }}>
          <Text component="dt" size="sm" fw={600}>
            {name}
          </Text>
          <Box component="dd" m={0}>
            {sentences.length === 0 && (
              <Text size="sm" c="dimmed">
                {told.none}
              </Text>
            )}
            <List size="sm" aria-label={name} hidden={sentences.length === 0}>
              {sentences.map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          </Box>
        </Box>
      ))}
    </Group>
  );
}

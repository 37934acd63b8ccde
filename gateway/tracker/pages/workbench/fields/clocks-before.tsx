import { Badge, Paper, Stack, Text } from '@mantine/core';
import type { ToldClock } from '#tracker/parts/clock.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './field-words.ts';

/** The deadlines that would run if the step were taken today, each with its reason; nothing where there are none. */
export function ClocksBefore({ clocks }: { readonly clocks: readonly ToldClock[] }) {
  const { ifToday, provisional } = useWords(words);
  if (clocks.length === 0) return null;
  return (
    <Paper p="sm" bg="indigo.0">
      <Text size="xs" c="dimmed">
        {ifToday}
      </Text>
      <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {clocks.map(({ label, dueOn, isProvisional, explanation }) => (
          <li key={`${label} ${dueOn}`}>
            <Text size="sm" fw={600}>
              {label} <time dateTime={dueOn}>{dueOn}</time> {isProvisional && <Badge color="gray">{provisional}</Badge>}
            </Text>
            <Text size="sm">{explanation}</Text>
          </li>
        ))}
      </Stack>
    </Paper>
  );
}

import { Badge, Group, Text } from '@mantine/core';
import { ClockBadge, type ToldClock } from '#tracker/parts/clock.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './proposal-words.ts';

/** A deadline with the sentence that explains it, on paper too. */
export function ExplainedClock({ clock }: { readonly clock: ToldClock }) {
  const { provisional } = useWords(words);
  return (
    <div>
      <Group gap="xs">
        <Text size="sm" span={true}>
          {clock.label} <time dateTime={clock.dueOn}>{clock.dueOn}</time>
        </Text>
        <ClockBadge clock={clock} />
        {clock.isProvisional && <Badge color="gray">{provisional}</Badge>}
      </Group>
      <Text size="xs" c="dimmed">
        {clock.explanation}
      </Text>
    </div>
  );
}

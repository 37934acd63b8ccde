import { Badge, Group } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { today, useFormat } from '#tracker/words/use-format.ts';
import { daysBetween } from './last-day.ts';
import { words } from './words.ts';

/** The last day of something, and how many calendar days are left to it. */
export function DaysLeft({ lastDay }: { readonly lastDay: string }) {
  const { daysLeft } = useWords(words);
  const format = useFormat();
  const days = daysBetween(today(), lastDay);
  return (
    <Group gap={6} wrap="nowrap" miw="max-content">
      <time dateTime={lastDay}>{format.day(lastDay)}</time>
      <Badge color={days < 0 ? 'gray' : days <= 60 ? 'orange' : 'teal'}>{daysLeft(days)}</Badge>
    </Group>
  );
}

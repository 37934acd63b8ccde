import { Badge, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { today, useFormat } from '#tracker/words/use-format.ts';
import type { ListedGrant } from './use-grants.ts';
import { words } from './words.ts';

/** How a grant stands now, and what is to be thought of: that it ends soon, or is to be reviewed. */
export function Standing({ grant }: { readonly grant: Pick<ListedGrant, 'standing' | 'reminder' | 'reviewOn'> }) {
  const { reviewOn: told, reviewDue } = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { standing, reminder, reviewOn } = grant;
  return (
    <Stack gap={4} align="start" miw="max-content">
      <StatusBadge of="GrantStanding" value={standing} />
      {reminder && <Badge color="orange">{enumWord('GrantReminder', reminder)}</Badge>}
      {reviewOn && (
        <Text size="xs" span={true}>
          {told(format.day(reviewOn))}
        </Text>
      )}
      {reviewOn && reviewOn <= today() && <Badge color="orange">{reviewDue}</Badge>}
    </Stack>
  );
}

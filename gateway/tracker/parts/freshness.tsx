import { Badge, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useHub } from '../hub/hub-context.ts';
import { useEnumWord, useWords } from '../words/language-context.ts';
import { useFormat } from '../words/use-format.ts';
import { words } from './words.ts';

interface Props {
  readonly sources: readonly {
    readonly body: string;
    readonly asOf?: string | null | undefined;
    readonly isFresh: boolean;
  }[];
}

/** As of when each body's part is known to the tracker. */
export function Freshness({ sources }: Props) {
  const { board } = useHub().hub;
  const { freshness, unknown, stale } = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  useEffect(() => board.noteKnown(sources), [board, sources]);
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {freshness}
      </Text>
      {sources.map(({ body, asOf, isFresh }) => (
        <Badge key={body} color={isFresh ? 'gray' : 'yellow'}>
          {enumWord('Body', body)} {asOf ? <time dateTime={asOf}>{format.instant(asOf)}</time> : unknown}
          {!isFresh && ` · ${stale}`}
        </Badge>
      ))}
    </Group>
  );
}

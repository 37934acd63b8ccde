import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

interface Props {
  readonly shown: number;
  readonly total: number;
  /** Whether there are more than `total` says. */
  readonly isAtLeast?: boolean | undefined;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** The end of a list that is read page by page: how much of it is shown, and more on demand. */
export function ListEnd({ shown, total, isAtLeast = false, hasMore, isLoading, onMore }: Props) {
  const { shown: told, more } = useWords(words);
  return (
    <Group justify="center" mt="sm">
      <Text size="sm" c="dimmed" role="status">
        {told(shown, total, isAtLeast)}
      </Text>
      {hasMore && (
        <Button variant="default" size="xs" loading={isLoading} onClick={onMore} className="no-print">
          {more}
        </Button>
      )}
    </Group>
  );
}

import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface Props {
  readonly title: string;
  /** What the page is about, in a line. */
  readonly lead?: ReactNode;
  /** What one may do with the whole page; not printed. */
  readonly children?: ReactNode;
}

/** The head of a page: its title, which the browser shows too, and what one may do with it. */
export function PageHead({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Group justify="space-between" align="start" mb="md">
      <Stack gap={4}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {children && (
        <Group gap="xs" className="no-print">
          {children}
        </Group>
      )}
    </Group>
  );
}

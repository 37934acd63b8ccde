import { Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** What the section shows, where its title does not say all. */
  readonly note?: ReactNode;
  /** What one may do with the section; not printed. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A section of a page under its title. */
export function Section({ title, note, actions, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} className="section">
      <Group justify="space-between" mb="sm">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {note && (
            <Text size="sm" c="dimmed" component="div">
              {note}
            </Text>
          )}
        </div>
        {actions && <div className="no-print">{actions}</div>}
      </Group>
      {children}
    </Paper>
  );
}

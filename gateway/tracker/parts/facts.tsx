import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What is told, by name; a fact without a value is left out. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** Facts by name, side by side where there is room. */
export function Facts({ facts }: Props) {
  return (
    <Group component="dl" gap="lg" m={0} align="start">
      {facts
        .filter(([, value]) => value != null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="xs" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0} size="sm">
              {value}
            </Text>
          </div>
        ))}
    </Group>
  );
}

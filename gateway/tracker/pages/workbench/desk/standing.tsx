import { Badge, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { type EnumName, useWords } from '#tracker/words/language-context.ts';
import { type StepName, words } from '../steps/step-words.ts';

interface Props {
  readonly of: EnumName;
  readonly value: string;
  /** The step that is shown as done before the hub has answered. */
  readonly expected: StepName | undefined;
  readonly children?: ReactNode;
}

/** Where a record stands; while a step is on its way, where it is about to stand. */
export function Standing({ of, value, expected, children }: Props) {
  const { steps, saving } = useWords(words);
  return (
    <Group gap={6}>
      {expected ? (
        <Badge color="cyan">
          {steps[expected].done} · {saving}
        </Badge>
      ) : (
        <StatusBadge of={of} value={value} />
      )}
      {children}
    </Group>
  );
}

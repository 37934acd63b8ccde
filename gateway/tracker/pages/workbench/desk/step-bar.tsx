import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import type { Step } from '../steps/step.ts';
import { words } from '../steps/step-words.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly chosen: string | null;
  /** The assignment that the steps are of, where they are one's. */
  readonly of?: string;
}

/** The steps that may be taken now, each at its own place. */
export function StepBar({ steps, chosen, of }: Props) {
  const { steps: names, stepsLabel, noSteps } = useWords(words);
  if (steps.length === 0) {
    return of ? null : (
      <Text size="sm" c="dimmed">
        {noSteps}
      </Text>
    );
  }
  return (
    <Group component="nav" aria-label={stepsLabel} gap="xs" className="no-print">
      {steps.map(({ action }) => (
        <Button
          key={action}
          component={Link}
          to={`?step=${action}${of ? `&of=${of}` : ''}`}
          replace={true}
          size="xs"
          variant={action === chosen ? 'filled' : 'light'}
          aria-current={action === chosen ? 'step' : undefined}
        >
          {names[action].name}
        </Button>
      ))}
    </Group>
  );
}

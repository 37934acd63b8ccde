import { Anchor, Button, Grid, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Clock, type ToldClock } from '#tracker/parts/clock.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { type StepName, words as stepWords } from './steps/step-words.ts';
import { words } from './words.ts';

/** A step that may be taken from a list, and where its form is. */
export interface OfferedStep {
  readonly action: StepName;
  readonly to: string;
  /** Whose step it is, where a row has several. */
  readonly of?: string | undefined;
}

interface Props {
  readonly title: string;
  readonly to: string;
  readonly badges: ReactNode;
  readonly facts: readonly string[];
  readonly clocks: readonly (ToldClock & { readonly ruleCode: string })[];
  readonly steps: readonly OfferedStep[];
}

/** One thing that is on the viewer: what it is, when it is due, what may be done about it. */
export function WorkRow({ title, to, badges, facts, clocks, steps }: Props) {
  const { noDeadline } = useWords(words);
  const { steps: stepNames } = useWords(stepWords);
  return (
    <Grid component="li" gap="sm" py="sm" style={{ borderTop: '1px solid var(--mantine-color-gray-3)' }}>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Group gap={6}>{badges}</Group>
        <Anchor component={Link} to={to} fw={600} display="block" mt={4}>
          {title}
        </Anchor>
        {facts.map((fact) => (
          <Text key={fact} size="sm" c="dimmed">
            {fact}
          </Text>
        ))}
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap={4} align="start">
          {clocks.map((clock) => (
            <Clock key={`${clock.ruleCode} ${clock.dueOn}`} clock={clock} />
          ))}
          {clocks.length === 0 && (
            <Text size="sm" c="dimmed">
              {noDeadline}
            </Text>
          )}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 3 }}>
        <Group gap="xs" justify="flex-end">
          {steps.map(({ action, to: place, of }, index) => (
            <Button
              key={place}
              component={Link}
              to={place}
              size="xs"
              variant={index === 0 ? 'light' : 'default'}
              aria-label={`${stepNames[action].name} ${of ?? ''} ${title}`}
            >
              {stepNames[action].name}
              {of && ` · ${of}`}
            </Button>
          ))}
        </Group>
      </Grid.Col>
    </Grid>
  );
}

/** A list of things that are on the viewer. */
export function WorkList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul aria-label={label} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {children}
    </ul>
  );
}

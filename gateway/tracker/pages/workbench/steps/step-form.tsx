import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { isPassing } from '#tracker/hub/hub-error.ts';
import { useStep } from '#tracker/hub/use-step.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { bodyFlags } from '../body-flags.ts';
import { ClocksBefore } from '../fields/clocks-before.tsx';
import { kindOf } from '../fields/field-kinds.ts';
import { words as fieldWords } from '../fields/field-words.ts';
import { type Matter, MatterProvider, type Values } from '../fields/matter.ts';
import { Conflict } from './conflict.tsx';
import type { KeptForm } from './kept-form.ts';
import type { Step } from './step.ts';
import { StepNote } from './step-note.tsx';
import { words } from './step-words.ts';
import { useKeptForm } from './use-kept-form.ts';

/** The record that a step is taken of. */
export interface Target {
  readonly id: string;
  readonly version: number;
}

interface Props {
  readonly step: Step;
  /** Undefined where the step brings its record into being. */
  readonly target?: Target;
  /** What else the input needs, where a new record comes of another. */
  readonly given?: Values;
  readonly matter: Matter;
  /** What the form is kept under, beside the viewer and the step. */
  readonly place: string;
  /** Called when the step is shown as done before the hub has answered, and when it has. */
  readonly onExpect?: (isExpected: boolean) => void;
  readonly onRefused?: (error: unknown) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The form of a step: what is asked, what it will come to, and what the hub says to it. */
export function StepForm({ step, target, given, matter, place, onExpect, onRefused, onDone, onClose }: Props) {
  const { steps, discard, close } = useWords(words);
  const { labels } = useWords(fieldWords);
  const viewer = useViewer();
  const form = useKeptForm(`${viewer.id}/${place}/${step.action}`, firstValues(step, matter), target?.version ?? null);
  const taken = useStep(step.operation);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { name } = steps[step.action];
  /** Told to the caller even when the form is gone by then: a step that was taken is no longer offered. */
  const submit = async (): Promise<void> => {
    const input = inputOf(step, form.hold(), target, given);
    onExpect?.(step.isOptimistic);
    try {
      await taken.mutateAsync({ input, ...(step.isOfBody && bodyFlags(viewer.body)) } as never);
      form.discard();
      onDone();
    } catch (error) {
      onRefused?.(error);
      if (step.fields.length === 0 && !isPassing(error)) form.discard();
    } finally {
      onExpect?.(false);
    }
  };
  return (
    <MatterProvider value={matter}>
      <div ref={panel} tabIndex={-1}>
        <Section title={name} note={<StepNote action={step.action} />}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Stack>
              {form.isRestored && form.isKept && step.fields.length > 0 && <Restored />}
              {!taken.isPending && form.version !== (target?.version ?? null) && (
                <Conflict
                  step={step}
                  entered={form.values}
                  onLookedAgain={() => {
                    taken.reset();
                    form.rebase();
                  }}
                />
              )}
              {step.fields.map((field) => {
                const { Control } = kindOf(field);
                return (
                  <Control
                    key={field.name}
                    field={field}
                    label={labels[field.label ?? (field.name as keyof typeof labels)]}
                    value={form.values[field.name]}
                    onChange={(value) => form.change(field.name, value)}
                  />
                );
              })}
              <ClocksBefore clocks={matter.clocksIfTaken} />
              {taken.error && <Fault error={taken.error} />}
              <Group>
                <Button type="submit" loading={taken.isPending}>
                  {name}
                </Button>
                {form.isKept && step.fields.length > 0 && (
                  <Button variant="default" onClick={form.discard}>
                    {discard}
                  </Button>
                )}
                <Button variant="subtle" onClick={onClose}>
                  {close}
                </Button>
              </Group>
            </Stack>
          </form>
        </Section>
      </div>
    </MatterProvider>
  );
}

/** Says that what was entered before is back. */
function Restored() {
  const { restored, restoredNote } = useWords(words);
  return (
    <Alert role="status" color="blue" title={restored}>
      <Text size="sm">{restoredNote}</Text>
    </Alert>
  );
}

const firstValues = ({ fields }: Step, matter: Matter): Values =>
  Object.fromEntries(fields.map((field) => [field.name, kindOf(field).first(field, matter)]));

const inputOf = (
  { fields }: Step,
  { values, version, idempotencyKey }: KeptForm,
  target: Target | undefined,
  given: Values = {},
): object => ({
  idempotencyKey,
  ...(target && { id: target.id, expectedVersion: version }),
  ...given,
  ...Object.assign({}, ...fields.map((field) => kindOf(field).toInput(values[field.name], field))),
});

import { Button, Code, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import { bodyOf, only } from './bodies.ts';
import { ChangeList } from './change-list.tsx';
import { words } from './step-words.ts';
import { type StepField, type StepName, stepsOfGrant } from './steps-of-grant.ts';
import type { WholeGrant } from './use-grant.ts';

interface Props {
  readonly name: StepName;
  readonly grant: WholeGrant;
  readonly onDone: () => void;
}

/** The form of a step of a grant; what was entered stays when the hub refuses. */
export function GrantStepForm({ name, grant, onDone }: Props) {
  const told = useWords(words);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [opened] = useState(grant);
  const [statement, setStatement] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const { operation, fields }: (typeof stepsOfGrant)[StepName] = stepsOfGrant[name];
  const step = useStep(operation);
  // Once refused, one has been told what has changed, and the record as it stands now is what one decides on.
  const read = step.isError ? grant : opened;
  const values: Record<StepField, string | null> = { statement, reviewOn: reviewOn || null, termsHash: read.termsHash };
  const has = (field: StepField) => (fields as readonly StepField[]).includes(field);
  const take = () =>
    step.mutate(
      {
        input: {
          id: read.id,
          expectedVersion: read.version,
          idempotencyKey,
          ...Object.fromEntries(fields.map((field) => [field, values[field]])),
        },
        ...only([bodyOf(read.grantor)]),
      },
      { onSuccess: onDone },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Stack>
        <Text>{told.notes[name]}</Text>
        {has('termsHash') && (
          <>
            <ChangeList opens={read.opens} closes={read.closes} />
            <Text size="sm">
              {told.signing} <Code className="hash">{read.termsHash}</Code>
            </Text>
          </>
        )}
        {has('statement') && (
          <Textarea
            label={told.statement}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
            required={true}
            maxLength={500}
            autosize={true}
            minRows={2}
          />
        )}
        {has('reviewOn') && (
          <TextInput
            type="date"
            label={told.reviewOn}
            description={told.optional}
            min={today()}
            value={reviewOn}
            onChange={(event) => setReviewOn(event.currentTarget.value)}
          />
        )}
        {step.error && <Fault error={step.error} />}
        <Group justify="end">
          <Button variant="default" onClick={onDone}>
            {told.cancel}
          </Button>
          <Button type="submit" loading={step.isPending}>
            {told.steps[name]}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

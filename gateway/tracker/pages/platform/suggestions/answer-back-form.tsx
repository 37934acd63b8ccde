import { Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { answerBack } from './operations.generated.ts';
import type { ShownSuggestion } from './shown-suggestion.ts';
import { words } from './words.ts';

/** Where a work place is told what became of a suggestion. */
export function AnswerBackForm({ suggestion: { id, version } }: { readonly suggestion: ShownSuggestion }) {
  const told = useWords(words);
  const [answer, setAnswer] = useState('');
  const step = useStep(answerBack);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    step.mutate({ input: { id, expectedVersion: version, answer } });
  };
  return (
    <Section title={told.answerBack} note={told.answerBackNote}>
      <form onSubmit={send}>
        <Stack align="start">
          <Textarea
            label={told.answer}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
            required={true}
            autosize={true}
            minRows={3}
            maxLength={2_000}
            w="100%"
            maw="42rem"
          />
          {step.error && <Fault error={step.error} />}
          <Button type="submit" loading={step.isPending}>
            {told.send}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

import { Alert, Anchor, Button, NativeSelect, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import { useEnumOptions } from '../use-enum-options.ts';
import { words } from './capture-words.ts';
import { type CaptureSuggestionMutationVariables, captureSuggestion } from './operations.generated.ts';
import { PlaceChoice } from './place-choice.tsx';

type Input = CaptureSuggestionMutationVariables['input'];

interface Props {
  readonly chosen: Readonly<Record<'division' | 'place', string>>;
  readonly onChoose: (changes: { readonly division?: string; readonly place?: string }) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const longest = 500;

/** What is written down of a suggestion; the place stays chosen for the next. */
export function CaptureForm({ chosen, onChoose, text, onText }: Props) {
  const told = useWords(words);
  const [voicedOn, setVoicedOn] = useState(today());
  const [subject, setSubject] = useState('');
  const [submitterKind, setSubmitterKind] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const step = useStep(captureSuggestion);
  const captured = step.data?.captureMicroSuggestion?.microSuggestion;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const choices = { subject, submitterKind } as Pick<Input, 'subject' | 'submitterKind'>;
    const input = { idempotencyKey: key, placeId: chosen.place, voicedOn, text, ...choices };
    const begin = (): void => {
      onText('');
      setKey(crypto.randomUUID());
    };
    step.mutate({ input }, { onSuccess: begin });
  };
  const selects = [
    [told.subject, subject, setSubject, useEnumOptions('SuggestionSubject')],
    [told.submitterKind, submitterKind, setSubmitterKind, useEnumOptions('SubmitterKind')],
  ] as const;
  return (
    <Paper component="form" onSubmit={send}>
      <Stack align="stretch">
        <PlaceChoice chosen={chosen} onChoose={onChoose} />
        <TextInput
          type="date"
          label={told.voicedOn}
          value={voicedOn}
          max={today()}
          onChange={(event) => setVoicedOn(event.currentTarget.value)}
          required={true}
        />
        {selects.map(([label, value, set, options]) => (
          <NativeSelect
            key={label}
            label={label}
            value={value}
            data={[{ value: '', label: told.choose }, ...options]}
            onChange={(event) => set(event.currentTarget.value)}
            required={true}
          />
        ))}
        <Textarea
          label={told.text}
          description={told.length([...text].length)}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          autosize={true}
          minRows={4}
          maxLength={longest}
          required={true}
        />
        {step.error && <Fault error={step.error} />}
        {captured && (
          <Alert role="status" color="green">
            {told.done(captured.no)}{' '}
            <Anchor component={Link} to={`/platform/suggestions/${captured.id}`}>
              {told.open}
            </Anchor>
          </Alert>
        )}
        <Button type="submit" loading={step.isPending}>
          {told.send}
        </Button>
      </Stack>
    </Paper>
  );
}

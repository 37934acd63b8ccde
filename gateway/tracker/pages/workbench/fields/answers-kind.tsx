import { Fieldset, Stack, Text, Textarea } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import type { ControlProps, FieldKind } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';
import { Rows } from './rows.tsx';

/** Answers to each problem, in the order of the problems. */
export const answers: FieldKind<readonly string[]> = {
  first: (_field, { points }) => points?.map(() => '') ?? [''],
  Control: AnswersControl,
  lines: (value) => value.map((answer, index) => `${index + 1}. ${answer}`),
  toInput: (value, { name }) => ({ [name]: value.map((answer, index) => ({ problem: index + 1, answer })) }),
};

function AnswersControl({ label, value, onChange }: ControlProps<readonly string[]>) {
  const { answer, problemsClosed } = useWords(words);
  const { points } = useMatter();
  if (!points) {
    return (
      <Rows
        label={label}
        rowLabel={answer}
        rows={value.map((written) => ({ written }))}
        onChange={(rows) => onChange(rows.map(({ written }) => written))}
        blank={{ written: '' }}
        least={1}
        note={<Text size="sm">{problemsClosed}</Text>}
      >
        {({ written }, change, index) => (
          <AnswerControl number={index + 1} value={written} onChange={(given) => change({ written: given })} />
        )}
      </Rows>
    );
  }
  return (
    <Fieldset legend={label}>
      <Stack gap="md">
        {points.map(({ problem, suggestion }, index) => (
          <div key={problem}>
            <Text size="sm" c="dimmed">
              {problem} → {suggestion}
            </Text>
            <AnswerControl
              number={index + 1}
              value={value[index] ?? ''}
              onChange={(given) => onChange(points.map((_, at) => (at === index ? given : (value[at] ?? ''))))}
            />
          </div>
        ))}
      </Stack>
    </Fieldset>
  );
}

interface AnswerProps {
  readonly number: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function AnswerControl({ number, value, onChange }: AnswerProps) {
  const { answer } = useWords(words);
  return (
    <Textarea
      label={answer(number)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={true}
      autosize={true}
      minRows={2}
    />
  );
}

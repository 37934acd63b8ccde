import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import type { Matter } from './matter.ts';

const written = {
  first: ({ name }: { readonly name: string }, { present }: Matter) => (present[name] as string | undefined) ?? '',
  lines: (value: string) => (value === '' ? [] : value.split('\n')),
  toInput: plainInput,
};

/** A text of several lines. */
export const text: FieldKind<string> = { ...written, Control: TextControl };

/** A text of one line. */
export const line: FieldKind<string> = { ...written, Control: LineControl };

/** The number of a document. */
export const documentNo: FieldKind<string> = { ...written, Control: DocumentNoControl };

/** A day that has come already. */
export const pastDay: FieldKind<string> = { ...written, first: today, Control: PastDayControl };

/** A statement without which the step is not taken. */
export const statement: FieldKind<boolean> = {
  first: () => false,
  Control: StatementControl,
  lines: (value) => [value ? '✓' : '—'],
  toInput: plainInput,
};

function TextControl({ field: { isOptional = false, longest = 0 }, label, value, onChange }: ControlProps<string>) {
  const { atMost } = useWords(words);
  return (
    <Textarea
      label={label}
      description={atMost(longest, [...value].length)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={!isOptional}
      autosize={true}
      minRows={3}
      maxRows={14}
    />
  );
}

function LineControl({ field: { isOptional = false }, label, value, onChange }: ControlProps<string>) {
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={!isOptional}
    />
  );
}

function DocumentNoControl({ field: { isOptional = false }, label, value, onChange }: ControlProps<string>) {
  const { documentNoForm } = useWords(words);
  return (
    <TextInput
      label={label}
      description={documentNoForm}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={!isOptional}
      autoComplete="off"
    />
  );
}

function PastDayControl({ label, value, onChange }: ControlProps<string>) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      max={today()}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={true}
      maw={220}
    />
  );
}

function StatementControl({ label, value, onChange }: ControlProps<boolean>) {
  return (
    <Checkbox
      label={label}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
      required={true}
    />
  );
}

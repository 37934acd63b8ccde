import { NativeSelect, Radio, Stack } from '@mantine/core';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { choicesFor } from './choices-for.ts';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';

/** One value of an enum of the contract. */
export const choice: FieldKind<string> = {
  first: () => '',
  Control: ChoiceControl,
  lines: (value, { field: { of = 'Body' }, enumWord }) => (value === '' ? [] : [enumWord(of, value)]),
  toInput: plainInput,
};

/** Whether one agrees. */
export const agreement: FieldKind<string> = {
  first: () => '',
  Control: AgreementControl,
  lines: (value) => (value === '' ? [] : [value === 'yes' ? '✓' : '✗']),
  toInput: (value, { name }) => ({ [name]: value === 'yes' }),
};

/** One of what the matter offers under the kind's name: a unit, a campaign, a proposal. */
export const offered: FieldKind<string> = {
  first: () => '',
  Control: OfferedControl,
  lines: (value, { field, matter }) =>
    choicesFor(field, matter).flatMap(({ id, name }) => (id === value ? [name] : [])),
  toInput: plainInput,
};

function ChoiceControl({ field: { of = 'Body' }, label, value, onChange }: ControlProps<string>) {
  const enumWord = useEnumWord();
  return (
    <Radio.Group label={label} value={value} onChange={onChange} withAsterisk={true}>
      <Stack gap={6} mt={6}>
        {Object.keys(enumWords[of]).map((option) => (
          <Radio key={option} value={option} label={enumWord(of, option)} required={true} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function AgreementControl({ label, value, onChange }: ControlProps<string>) {
  const { agree, disagree } = useWords(words);
  return (
    <Radio.Group label={label} value={value} onChange={onChange} withAsterisk={true}>
      <Stack gap={6} mt={6}>
        <Radio value="yes" label={agree} required={true} />
        <Radio value="no" label={disagree} required={true} />
      </Stack>
    </Radio.Group>
  );
}

function OfferedControl({ field, label, value, onChange }: ControlProps<string>) {
  const { choose } = useWords(words);
  const choices = choicesFor(field, useMatter());
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={true}
      data={[{ value: '', label: choose }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

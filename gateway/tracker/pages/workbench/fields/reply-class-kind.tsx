import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { ControlProps, FieldKind } from './field.ts';
import { words } from './field-words.ts';
import { type Matter, type Scheme, useMatter } from './matter.ts';

/** A class of a reply: the letter, of which scheme, in which version. */
interface ReplyClass {
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly letter: string;
}

const schemeOf = ({ schemes }: Matter, { scheme, schemeVersion }: ReplyClass): Scheme | undefined =>
  schemes.find(({ code, version }) => code === scheme && version === schemeVersion);

/** The class of a reply under its scheme, with what it comes to on the common scale. */
export const replyClass: FieldKind<ReplyClass> = {
  first: (_field, { schemes: [own] }) => ({ scheme: own?.code ?? '', schemeVersion: own?.version ?? 1, letter: '' }),
  Control: ReplyClassControl,
  lines: (value, { matter }) => (value.letter ? [`${value.letter} · ${schemeOf(matter, value)?.issuedBy ?? ''}`] : []),
  toInput: (value) => ({ ...value }),
};

function ReplyClassControl({ label, value, onChange }: ControlProps<ReplyClass>) {
  const { scheme, comesTo, version } = useWords(words);
  const enumWord = useEnumWord();
  const matter = useMatter();
  const chosen = schemeOf(matter, value);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={scheme}
        value={`${value.scheme}@${value.schemeVersion}`}
        data={matter.schemes.map(({ code, version: number, issuedBy }) => ({
          value: `${code}@${number}`,
          label: `${issuedBy} · ${version(number)}`,
        }))}
        onChange={(event) => {
          const [code = '', number] = event.currentTarget.value.split('@');
          onChange({ scheme: code, schemeVersion: Number(number), letter: '' });
        }}
      />
      <Radio.Group
        label={label}
        value={value.letter}
        onChange={(letter) => onChange({ ...value, letter })}
        withAsterisk={true}
      >
        <Stack gap={6} mt={6}>
          {chosen?.classes.map(({ letter, label: meaning, outcome }) => (
            <Radio
              key={letter}
              value={letter}
              required={true}
              label={`${letter} ${meaning}`}
              description={comesTo(enumWord('NormalisedOutcome', outcome))}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}

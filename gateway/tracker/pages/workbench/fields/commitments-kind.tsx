import { Text, Textarea, TextInput } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import { Rows } from './rows.tsx';

/** What is promised, and by when. */
interface Commitment {
  readonly text: string;
  readonly dueOn: string;
}

const blank: Commitment = { text: '', dueOn: '' };

/** Commitments with their days. */
export const commitments: FieldKind<readonly Commitment[]> = {
  first: () => [],
  Control: CommitmentsControl,
  lines: (value) => value.map(({ text, dueOn }) => `${dueOn} ${text}`),
  toInput: plainInput,
};

function CommitmentsControl({ label, value, onChange }: ControlProps<readonly Commitment[]>) {
  const { commitment, commitmentText, commitmentDue, commitmentsNote } = useWords(words);
  return (
    <Rows
      label={label}
      rowLabel={commitment}
      rows={value}
      onChange={onChange}
      blank={blank}
      least={0}
      note={<Text size="sm">{commitmentsNote}</Text>}
    >
      {(row, change, index) => (
        <>
          <Textarea
            label={commitmentText(index + 1)}
            value={row.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            required={true}
            autosize={true}
          />
          <TextInput
            type="date"
            label={commitmentDue(index + 1)}
            value={row.dueOn}
            onChange={(event) => change({ dueOn: event.currentTarget.value })}
            required={true}
            maw={220}
          />
        </>
      )}
    </Rows>
  );
}

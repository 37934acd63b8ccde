import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import type { ControlProps, FieldKind } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';

/** A letter that chases a unit. */
interface ChaseLetter {
  readonly assignmentId: string;
  readonly text: string;
}

/** The unit that is chased and the text of the letter, which begins with the standard one, in Chinese whoever reads. */
export const chaseLetter: FieldKind<ChaseLetter> = {
  first: () => ({ assignmentId: '', text: '' }),
  Control: ChaseLetterControl,
  lines: ({ text }) => (text === '' ? [] : text.split('\n')),
  toInput: (value) => ({ ...value }),
};

function ChaseLetterControl({ label, value, onChange }: ControlProps<ChaseLetter>) {
  const { choose, chased, atMost } = useWords(words);
  const { no, title, assignments } = useMatter();
  const letterTo = (id: string): string => {
    const assignment = assignments.find((candidate) => candidate.id === id);
    return assignment ? words.zh.standardLetter(no, title, assignment.unitName, assignment.dueOn) : '';
  };
  const isStandard = value.text === letterTo(value.assignmentId);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={chased}
        value={value.assignmentId}
        required={true}
        onChange={({ currentTarget: { value: id } }) =>
          onChange({ assignmentId: id, text: isStandard ? letterTo(id) : value.text })
        }
        data={[
          { value: '', label: choose },
          ...assignments.map(({ id, unitName, dueOn }) => ({ value: id, label: `${unitName} · ${dueOn}` })),
        ]}
      />
      <Textarea
        label={label}
        lang="zh-CN"
        description={atMost(500, [...value.text].length)}
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
        required={true}
        autosize={true}
        minRows={5}
      />
    </Stack>
  );
}

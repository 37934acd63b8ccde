import { Textarea } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import type { Point } from './matter.ts';
import { Rows } from './rows.tsx';

const blank: Point = { problem: '', suggestion: '' };

/** Problems and suggestions, one to one. */
export const points: FieldKind<readonly Point[]> = {
  first: ({ name }, { present }) => (present[name] as readonly Point[] | undefined) ?? [blank],
  Control: PointsControl,
  lines: (value) => value.flatMap(({ problem, suggestion }, index) => [`${index + 1}. ${problem}`, `→ ${suggestion}`]),
  toInput: plainInput,
};

function PointsControl({ label, value, onChange }: ControlProps<readonly Point[]>) {
  const { point, problem, suggestion } = useWords(words);
  return (
    <Rows label={label} rowLabel={point} rows={value} onChange={onChange} blank={blank} least={1}>
      {(row, change, index) => (
        <>
          <Textarea
            label={problem(index + 1)}
            value={row.problem}
            onChange={(event) => change({ problem: event.currentTarget.value })}
            required={true}
            autosize={true}
            minRows={2}
          />
          <Textarea
            label={suggestion(index + 1)}
            value={row.suggestion}
            onChange={(event) => change({ suggestion: event.currentTarget.value })}
            required={true}
            autosize={true}
            minRows={2}
          />
        </>
      )}
    </Rows>
  );
}

import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import type { Choices, Option } from './choices.ts';
import { type FieldName, fields } from './fields.ts';
import { words } from './words.ts';

interface Props {
  readonly name: FieldName;
  readonly given: readonly string[];
  readonly choices: Choices;
  readonly onChange: (given: readonly string[]) => void;
}

/** The control of one field of a question. */
export function QuestionField({ name, given, choices, onChange }: Props) {
  const { fields: names, choose, all } = useWords(words);
  const { control, isRequired = false, initial, options } = fields[name];
  const label = names[name];
  const offered = options(choices);
  const [value = ''] = given;
  const take = (chosen: string) => onChange(chosen === '' ? [] : [chosen]);
  if (control === 'day') {
    return <TextInput type="date" label={label} value={value} onChange={(event) => take(event.currentTarget.value)} />;
  }
  if (control === 'checks') {
    return (
      <Checkbox.Group label={label} value={[...given]} onChange={onChange}>
        <Group gap="lg" mt={4}>
          {offered.map((option) => (
            <Checkbox key={option.value} size="xs" value={option.value} label={option.label} />
          ))}
        </Group>
      </Checkbox.Group>
    );
  }
  const empty = initial ? [] : [{ value: '', label: isRequired ? choose : all }];
  return (
    <NativeSelect
      label={label}
      required={isRequired}
      value={value}
      onChange={(event) => take(event.currentTarget.value)}
      data={[...empty, ...grouped(offered)]}
    />
  );
}

/** Options under their headings, where they have any. */
const grouped = (options: readonly Option[]) =>
  [...Map.groupBy(options, ({ group }) => group)].flatMap(
    ([group, items]): (Option | { group: string; items: Option[] })[] =>
      group === undefined ? items : [{ group, items }],
  );

import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answered } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useChoices } from './choices.ts';
import type { Values } from './fields.ts';
import { type FieldName, fields } from './fields.ts';
import type { Kind } from './kinds.ts';
import { addressOf } from './question.ts';
import { QuestionField } from './question-field.tsx';
import { words } from './words.ts';

interface Props {
  readonly kind: Kind;
  readonly chosen: Values;
}

/** Where a question is put together; it is asked only when one says so, as answers about small counts are remembered. */
export function QuestionForm({ kind, chosen }: Props) {
  const [values, setValues] = useState(chosen);
  const navigate = useNavigate();
  const { ask } = useWords(words);
  const { answer, choices } = useChoices(values.themeOfCounts?.[0]);
  const change = (name: FieldName) => (given: readonly string[]) =>
    setValues((before) => ({ ...before, [name]: given, ...(name === 'themeOfCounts' && { measure: [] }) }));
  const field = (name: FieldName) => (
    <QuestionField key={name} name={name} given={values[name] ?? []} choices={choices} onChange={change(name)} />
  );
  const [narrow, wide] = [
    kind.fields.filter((name) => fields[name].control !== 'checks'),
    kind.fields.filter((name) => fields[name].control === 'checks'),
  ];
  return (
    <Answered answer={answer}>
      {() => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void navigate(addressOf({ kind, values }));
          }}
        >
          <Stack gap="md">
            {narrow.length > 0 && <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>{narrow.map(field)}</SimpleGrid>}
            {wide.map(field)}
            <Group>
              <Button type="submit">{ask}</Button>
            </Group>
          </Stack>
        </form>
      )}
    </Answered>
  );
}

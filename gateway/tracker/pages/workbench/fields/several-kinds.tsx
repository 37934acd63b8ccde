import { Checkbox, ScrollArea, Stack, Text } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { choicesFor } from './choices-for.ts';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';

/** Several of what the matter offers under the kind's name: evidence, proposals. */
export const several: FieldKind<readonly string[]> = {
  first: () => [],
  Control: SeveralControl,
  lines: (value, { field, matter }) =>
    choicesFor(field, matter).flatMap(({ id, name }) => (value.includes(id) ? [name] : [])),
  toInput: plainInput,
};

function SeveralControl({ field, label, value, onChange }: ControlProps<readonly string[]>) {
  const { noEvidence, noProposals } = useWords(words);
  const choices = choicesFor(field, useMatter());
  if (choices.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {field.kind === 'evidence' ? noEvidence : noProposals}
      </Text>
    );
  }
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      <ScrollArea.Autosize mah={320}>
        <Stack gap={6} mt={6}>
          {choices.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}

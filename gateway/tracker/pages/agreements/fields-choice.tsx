import { Checkbox, SimpleGrid } from '@mantine/core';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './propose-words.ts';
import type { WholeGrant } from './use-grant.ts';

interface Props {
  readonly grant: WholeGrant;
  readonly chosen: readonly string[];
  readonly onChange: (fields: string[]) => void;
}

/** The fields that may be opened, to be ticked; what was agreed on record by record is among them. */
export function FieldsChoice({ grant: { openable, fields }, chosen, onChange }: Props) {
  const told = useWords(words);
  const beside = fields.filter((field) => openable.every(({ name }) => name !== field));
  const choices = [...openable, ...beside.map((name) => ({ name, label: name }))];
  return (
    <Section title={told.fields}>
      <Checkbox.Group aria-label={told.fields} value={[...chosen]} onChange={onChange}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
          {choices.map(({ name, label }) => (
            <Checkbox key={name} value={name} label={label} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
    </Section>
  );
}

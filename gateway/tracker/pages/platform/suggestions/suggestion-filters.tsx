import { Anchor, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { Choice } from '../choice.tsx';
import type { NamedDivision } from '../use-division-name.ts';
import { useEnumOptions } from '../use-enum-options.ts';
import { words as shared } from '../words.ts';
import type { ChosenSuggestions } from './suggestion-filter.ts';
import { words } from './words.ts';

interface Props {
  readonly chosen: ChosenSuggestions;
  readonly onChoose: (changes: Partial<ChosenSuggestions>) => void;
  readonly divisions: readonly NamedDivision[];
}

/** Which micro-suggestions are listed. */
export function SuggestionFilters({ chosen, onChoose, divisions }: Props) {
  const told = useWords(words);
  const { division, status } = useWords(shared);
  const language = useLanguage();
  const choices = [
    ['division', division, divisions.map(({ code, [language]: label }) => ({ value: code, label }))],
    ['subject', told.subject, useEnumOptions('SuggestionSubject')],
    ['status', status, useEnumOptions('MicroSuggestionStatus')],
  ] as const;
  return (
    <div className="no-print">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 5 }} role="group" aria-label={told.filters}>
        {choices.map(([name, label, options]) => (
          <Choice
            key={name}
            label={label}
            value={chosen[name]}
            onChoose={(value) => onChoose({ [name]: value })}
            options={options}
          />
        ))}
        {(['since', 'until'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={told[name]}
            value={chosen[name]}
            onChange={(event) => onChoose({ [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      {chosen.place && (
        <Group gap="xs" mt="xs">
          <Text size="sm">{told.ofPlace}</Text>
          <Anchor component="button" type="button" size="sm" onClick={() => onChoose({ place: '' })}>
            {told.allPlaces}
          </Anchor>
        </Group>
      )}
    </div>
  );
}

import { SimpleGrid } from '@mantine/core';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { Choice } from '../choice.tsx';
import type { NamedDivision } from '../use-division-name.ts';
import { useEnumOptions } from '../use-enum-options.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

/** What work places can be chosen by, as it stands in the address. */
export const placeFilterNames = ['division', 'kind', 'mode', 'status'] as const;
type Name = (typeof placeFilterNames)[number];

interface Props {
  readonly chosen: Readonly<Record<Name, string>>;
  readonly onChoose: (changes: Partial<Record<Name, string>>) => void;
  readonly divisions: readonly NamedDivision[];
}

/** Which work places are listed. */
export function PlaceFilters({ chosen, onChoose, divisions }: Props) {
  const { filters, kind, mode } = useWords(words);
  const { division, status } = useWords(shared);
  const language = useLanguage();
  const choices = [
    ['division', division, divisions.map(({ code, [language]: label }) => ({ value: code, label }))],
    ['kind', kind, useEnumOptions('WorkPlaceKind')],
    ['mode', mode, useEnumOptions('WorkPlaceMode')],
    ['status', status, useEnumOptions('WorkPlaceStatus')],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} role="group" aria-label={filters} className="no-print">
      {choices.map(([name, label, options]) => (
        <Choice
          key={name}
          label={label}
          value={chosen[name]}
          onChoose={(value) => onChoose({ [name]: value })}
          options={options}
        />
      ))}
    </SimpleGrid>
  );
}

import { Button, Group, NativeSelect } from '@mantine/core';
import { type EnumWord, useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { type FilterName, filterChoices, type useGrantFilter } from './use-grant-filter.ts';
import { words } from './words.ts';

const names = Object.keys(filterChoices) as FilterName[];

/** What the choices of a filter are called. */
const wordOf: Readonly<Record<FilterName, (value: string, enumWord: EnumWord, told: typeof words.zh) => string>> = {
  grantor: (value, enumWord) => enumWord('Body', value.toUpperCase()),
  grantee: (value, enumWord) => enumWord('Body', value.toUpperCase()),
  purpose: (value, enumWord) => enumWord('Purpose', value),
  status: (value, enumWord) => enumWord('GrantStatus', value),
  ends: (value, _enumWord, told) => told.withinDays(Number(value)),
};

/** The filters of the list of grants. */
export function GrantFilters({ filter }: { readonly filter: ReturnType<typeof useGrantFilter> }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const labels = { ...told, ends: told.endsWithin };
  const isNarrowed = names.some(filter.chosen);
  return (
    <Group role="search" aria-label={told.filters} align="end" gap="sm" mb="md" className="no-print">
      {names.map((name) => (
        <NativeSelect
          key={name}
          label={labels[name]}
          value={filter.chosen(name) ?? ''}
          onChange={(event) => filter.choose(name, event.currentTarget.value)}
          data={[
            { value: '', label: told.any },
            ...filterChoices[name].map((value) => ({ value, label: wordOf[name](value, enumWord, told) })),
          ]}
        />
      ))}
      {isNarrowed && (
        <Button variant="subtle" onClick={filter.reset}>
          {told.reset}
        </Button>
      )}
    </Group>
  );
}

import { Button, Group, NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words } from '../words.ts';
import { filterNames } from './inbox-address.ts';

/** What of the inbox is shown; it stands in the address. */
export function InboxFilters() {
  const [search, setSearch] = useSearchParams();
  const { filters, all, clear } = useWords(words);
  const enumWord = useEnumWord();
  const choices = [
    ['due', { overdue: filters.overdue, soon: filters.soon }],
    ['awaits', { receipt: filters.receipt, cosign: filters.cosign }],
    ['issuer', Object.fromEntries(Object.keys(enumWords.Body).map((body) => [body, enumWord('Body', body)]))],
  ] as const;
  const set = (name: string, value: string) =>
    setSearch(
      (address) => {
        if (value) address.set(name, value);
        else address.delete(name);
        return address;
      },
      { replace: true },
    );
  const isFiltered = filterNames.some((name) => search.has(name));
  return (
    <Group gap="sm" align="end" className="no-print">
      {choices.map(([name, options]) => (
        <NativeSelect
          key={name}
          size="xs"
          label={filters[name]}
          value={search.get(name) ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
          data={[{ value: '', label: all }, ...Object.entries(options).map(([value, label]) => ({ value, label }))]}
        />
      ))}
      {search.has('proposal') && (
        <Button size="xs" variant="default" onClick={() => set('proposal', '')}>
          {filters.sameMatter}
        </Button>
      )}
      {isFiltered && (
        <Button size="xs" variant="subtle" onClick={() => setSearch({ view: 'inbox' }, { replace: true })}>
          {clear}
        </Button>
      )}
    </Group>
  );
}

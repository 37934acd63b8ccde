import { Button, Group, NativeSelect } from '@mantine/core';
import { bodies } from '#schema/registry.ts';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { type EnumName, useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { ChangedSince } from './changed-since.tsx';
import { type Choice, choices, orders } from './progress-filter.ts';
import { SearchText } from './search-text.tsx';
import { type NamedTheme, useThemeName } from './theme-name.tsx';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

interface Props {
  readonly years: readonly {
    readonly year: number;
    readonly themes: readonly (NamedTheme & { readonly id: string })[];
  }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the list may be narrowed to, and in which order it is read; all of it stands in the address. */
export function DueFilters({ years, units }: Props) {
  const { search, setSearch } = useAddress();
  const [enumWord, themeName] = [useEnumWord(), useThemeName()];
  const { clear, order } = useWords(words);
  const valuesOf = (name: EnumName): Option[] =>
    Object.keys(enumWords[name]).map((value) => ({ value, label: enumWord(name, value) }));
  const bodyOptions = bodies.map((body) => ({
    value: body.toUpperCase(),
    label: enumWord('Body', body.toUpperCase()),
  }));
  const themes = years.flatMap(({ year, themes: ofYear }) =>
    ofYear.map((theme) => ({ value: theme.id, label: `${year} ${themeName(theme)}` })),
  );
  const isNarrowed = ['due', ...choices].some((name) => search.has(name));
  return (
    <Group gap="sm" align="end" className="no-print">
      <ChoiceSelect name="year" options={years.map(({ year }) => ({ value: String(year), label: String(year) }))} />
      <ChoiceSelect name="theme" options={themes} />
      <ChoiceSelect name="partner" options={bodyOptions} />
      <ChoiceSelect name="body" options={bodyOptions} />
      <ChoiceSelect name="unit" options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      <ChoiceSelect name="role" options={valuesOf('AssignmentRole')} />
      <ChoiceSelect name="status" options={valuesOf('HandlingStatus')} />
      <ChoiceSelect name="outcome" options={valuesOf('NormalisedOutcome')} />
      <ChangedSince />
      <SearchText />
      <ChoiceSelect
        name="order"
        options={orders.slice(1).map((value) => ({ value, label: enumWord('ProgressOrder', value) }))}
        usual={order}
      />
      {isNarrowed && (
        <Button variant="subtle" size="xs" onClick={() => setSearch(new URLSearchParams(), { replace: true })}>
          {clear}
        </Button>
      )}
    </Group>
  );
}

interface ChoiceSelectProps {
  readonly name: Exclude<Choice, 'text' | 'since'> | 'order';
  readonly options: readonly Option[];
  /** What it is without a choice. */
  readonly usual?: string;
}

/** One choice of the address among options. */
function ChoiceSelect({ name, options, usual }: ChoiceSelectProps) {
  const { search, choose } = useAddress();
  const { any, filters } = useWords(words);
  return (
    <NativeSelect
      size="xs"
      maw={200}
      label={filters[name]}
      value={search.get(name) ?? ''}
      onChange={(event) => choose(name, event.currentTarget.value)}
      data={[{ value: '', label: usual ?? any }, ...options]}
    />
  );
}

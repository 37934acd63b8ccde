import { Button, Group } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { type QuickFilter, quickFilterOf, quickFilters } from './progress-filter.ts';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

interface Count {
  readonly units: number;
  readonly isAtLeast: boolean;
}

interface Props {
  /** How many rows each would leave. */
  readonly counts: Readonly<Record<QuickFilter, { readonly total: Count } | null>>;
}

/** What a clerk looks for first, one click each, with how many there are. */
export function QuickFilters({ counts }: Props) {
  const { search, choose } = useAddress();
  const { quick, quickLabel } = useWords(words);
  const chosen = quickFilterOf(search);
  return (
    <Group gap="xs" role="group" aria-label={quickLabel} className="no-print">
      {(Object.keys(quickFilters) as QuickFilter[]).map((name) => (
        <Button
          key={name}
          size="xs"
          variant={name === chosen ? 'filled' : 'default'}
          aria-pressed={name === chosen}
          onClick={() => choose('due', name === 'all' ? '' : name)}
        >
          {quick[name]} {shown(counts[name]?.total)}
        </Button>
      ))}
    </Group>
  );
}

const shown = (count: Count | undefined): string => (count ? `${count.units}${count.isAtLeast ? '+' : ''}` : '');

import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The years that the address names, and how to name others; null for all years where it names none. */
export function useChosenYears(): [chosen: number[] | null, choose: (years: readonly number[]) => void] {
  const [search, setSearch] = useSearchParams();
  const named = search.get('years') ?? '';
  const chosen = useMemo(() => {
    const years = named.split(',').filter((year) => /^\d{4}$/.test(year));
    return years.length > 0 ? [...new Set(years.map(Number))] : null;
  }, [named]);
  return [chosen, (years) => setSearch({ years: years.join(',') }, { replace: true })];
}

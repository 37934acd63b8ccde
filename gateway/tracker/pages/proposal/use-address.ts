import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What a reader has chosen, as it stands in the address. `choose` replaces a choice, and takes it away when it is empty;
 * choices made in quick succession all count.
 */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (name: string, value: string) => {
      const next = new URLSearchParams(window.location.search);
      if (value === '') next.delete(name);
      else next.set(name, value);
      setSearch(next, { replace: true, preventScrollReset: true });
    },
    [setSearch],
  );
  return { search, setSearch, choose };
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a reader has chosen, as it stands in the address; `choose` replaces a choice, and takes it away when it is empty. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (name: string, value: string) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return { search, setSearch, choose };
}

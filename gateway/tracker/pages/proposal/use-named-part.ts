import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the part that the address names into view, once the page is there and whenever another is named. */
export function useNamedPart(isThere: boolean): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: naming the same part again brings it into view again
  useEffect(() => {
    if (isThere && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isThere, hash, key]);
}

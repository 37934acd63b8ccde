import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the section that the address names into view, once what is shown is there. */
export function useAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}

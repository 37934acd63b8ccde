import type { ReactNode } from 'react';

/** Words that the hub tells: titles, numbers of documents, names; shown as they came. */
export function Told({ children }: { readonly children: ReactNode }) {
  return <span data-told="">{children}</span>;
}

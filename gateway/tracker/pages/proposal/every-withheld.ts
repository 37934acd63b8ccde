import type { ToldWithheld } from '#tracker/parts/withheld-note.tsx';

/** What is withheld of any of the records, each reason told once. */
export const everyWithheld = (records: readonly { readonly withheld: readonly ToldWithheld[] }[]): ToldWithheld[] => [
  ...new Map(records.flatMap(({ withheld }) => withheld.map((entry) => [JSON.stringify(entry), entry]))).values(),
];

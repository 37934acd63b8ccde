import type { ProgressOrder, ProposalProgressFilter } from './operations.generated.ts';

type Filter = Readonly<ProposalProgressFilter>;

/** How a choice in the address narrows the list. */
const readers = {
  year: (value) => ({ years: [Number(value)] }),
  theme: (value) => ({ themeId: value }),
  partner: (value) => ({ partner: value as NonNullable<Filter['partner']> }),
  body: (value) => ({ bodies: [value] as NonNullable<Filter['bodies']> }),
  unit: (value) => ({ unitId: value }),
  role: (value) => ({ roles: [value] as NonNullable<Filter['roles']> }),
  status: (value) => ({ statuses: [value] as NonNullable<Filter['statuses']> }),
  outcome: (value) => ({ outcomes: [value] as NonNullable<Filter['outcomes']> }),
  text: (value) => ({ text: value }),
  since: (value) => ({ changedSince: `${value}T00:00:00+08:00` }),
} as const satisfies Record<string, (value: string) => Filter>;

/** A choice by which the list is narrowed, as it is named in the address. */
export type Choice = keyof typeof readers;

/** All choices by which the list is narrowed. */
export const choices = Object.keys(readers) as Choice[];

/** What a clerk looks for first, each with a button and a count of its own. */
export const quickFilters = {
  all: {},
  overdue: { isOverdue: true },
  dueSoon: { dueWithinWorkdays: 5 },
  awaitsReceipt: { awaitsReceipt: true },
  awaitsCosign: { awaitsCosign: true },
} as const satisfies Record<string, Filter>;

/** The name of a quick filter, in the address under `due`. */
export type QuickFilter = keyof typeof quickFilters;

/** The quick filter that an address asks for; all, if none or an unknown one. */
export const quickFilterOf = (search: URLSearchParams): QuickFilter => {
  const value = search.get('due') ?? '';
  return Object.hasOwn(quickFilters, value) ? (value as QuickFilter) : 'all';
};

/** The orders in which the list can be read, the usual one first. */
export const orders: readonly ProgressOrder[] = ['NEAREST_CLOCK', 'NUMBER', 'LATEST_CHANGE'];

/** What an address asks the hub for: the list, and the count behind each quick filter. */
export function dueListVariables(search: URLSearchParams) {
  const narrowed: Filter = Object.assign(
    {},
    ...choices.map((choice) => {
      const value = search.get(choice);
      return value ? readers[choice](value) : {};
    }),
  );
  const counted = Object.fromEntries(
    Object.entries(quickFilters).map(([name, filter]) => [name, { ...narrowed, ...filter }]),
  ) as Record<QuickFilter, Filter>;
  const orderBy = orders.find((order) => order === search.get('order')) ?? 'NEAREST_CLOCK';
  return { ...counted, filter: counted[quickFilterOf(search)], orderBy };
}

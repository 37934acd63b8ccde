import { useSearchParams } from 'react-router';
import { purposeNames } from '#schema/purpose.ts';
import { type Body, bodies, isBody } from '#schema/registry.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { nameOf, startingWith } from './bodies.ts';
import type { GrantFilter } from './operations.generated.ts';

/** Within how many days grants may be asked to end. */
const periods = ['30', '60', '90', '180', '365'] as const;

/** What each filter may be, as it stands in the address. */
export const filterChoices = {
  grantor: bodies,
  grantee: bodies,
  purpose: purposeNames,
  status: Object.keys(enumWords.GrantStatus),
  ends: periods,
} as const;

/** A filter of the list of grants. */
export type FilterName = keyof typeof filterChoices;

/** The filters of the list of grants, kept in the address; what it cannot be is not there. */
export function useGrantFilter() {
  const [search, setSearch] = useSearchParams();
  const { body } = useViewer();
  const chosen = (name: FilterName): string | undefined => {
    const value = search.get(name);
    return (filterChoices[name] as readonly string[]).find((choice) => choice === value);
  };
  const choose = (name: FilterName, value: string) => {
    // The address itself is read: what this component was last drawn with may be one choice behind.
    const after = new URLSearchParams(window.location.search);
    if (value) after.set(name, value);
    else after.delete(name);
    setSearch(after, { replace: true });
  };
  const [grantor, grantee, ends] = [chosen('grantor'), chosen('grantee'), chosen('ends')];
  const filter: GrantFilter = {
    ...(isBody(grantee) && { grantee: nameOf(grantee) }),
    ...(chosen('purpose') && { purpose: chosen('purpose') as GrantFilter['purpose'] }),
    ...(chosen('status') && { status: chosen('status') as GrantFilter['status'] }),
    ...(ends && { endsWithinDays: Number(ends) }),
  };
  const grantors: readonly Body[] = isBody(grantor) ? [grantor] : startingWith(body);
  return { chosen, choose, filter, grantors, reset: () => setSearch({}, { replace: true }) };
}

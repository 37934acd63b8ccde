import type { Draft } from './draft.ts';

/** A draft that another page hands over in the address's fragment (`#query=…&variables=…`), taken out of the address. */
export function takeHandedOver(): Draft | undefined {
  const given = new URLSearchParams(window.location.hash.slice(1));
  const query = given.get('query');
  if (query === null) return undefined;
  given.delete('query');
  window.history.replaceState(null, '', `${window.location.pathname}#${keptToken(given)}`);
  return {
    chosen: -1,
    language: given.get('language') === 'en' ? 'en' : 'zh',
    query,
    variables: given.get('variables') ?? '',
  };
}

/** A token that came along stays in the address until it is taken from there. */
function keptToken(given: URLSearchParams): string {
  const token = given.get('token');
  return token ? `token=${token}` : '';
}

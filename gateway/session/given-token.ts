/** Where a token stands that was not signed in for, but given: in the address's fragment, or by hand. */
const place = 'xietong-token';

/** Takes a given token out of the address, so that it is neither shared nor bookmarked with it; null where none is taken. */
export function takeToken(isTaken: boolean): string | null {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (!isTaken) dropToken();
  if (given) {
    if (isTaken) keepToken(given);
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`);
  }
  return window.sessionStorage.getItem(place);
}

/** Keeps a token for this tab; a pasted one may have space around it. */
export const keepToken = (token: string): void => window.sessionStorage.setItem(place, token.trim());

/** Forgets the given token. */
export const dropToken = (): void => window.sessionStorage.removeItem(place);

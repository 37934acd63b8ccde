/** Whom the page asks as: a token from the address's fragment, kept for this tab only. */
const place = 'xietong-token';

/** Takes the token out of the address, so that it is neither shared nor bookmarked with it. */
export function takeToken(): string | null {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (given) {
    keepToken(given);
    window.history.replaceState(null, '', window.location.pathname);
  }
  return window.sessionStorage.getItem(place);
}

/** Keeps a token for this tab; a pasted one may have space around it. */
export function keepToken(token: string): string {
  window.sessionStorage.setItem(place, token.trim());
  return token.trim();
}

/** Forgets a token that the hub no longer accepts. */
export const dropToken = (): void => window.sessionStorage.removeItem(place);

/** Body and roles as the token says; for display only, the hub verifies for itself. */
export function viewerOf(token: string): string {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const { body, roles } = JSON.parse(new TextDecoder().decode(bytes)) as { body: string; roles: string[] };
    return `${body} · ${roles.join(', ')}`;
  } catch {
    return '?';
  }
}

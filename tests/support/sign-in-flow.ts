import { createHash, randomBytes } from 'node:crypto';
import { localTrust } from '../../subgraphs/local/development-key.ts';
import { pagesClientId } from '../../subgraphs/local/identity-provider/clients.ts';

/** What the token endpoint answers. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly error: string;
}

/** A browser as far as signing in needs one: it keeps cookies and goes where it is sent, step by step. */
export function createVisitor() {
  const cookies = new Map<string, string>();
  return async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}

/** Where a page goes to begin, as the hub's own page does; a test may change or leave out what it sends. */
export function beginning(
  issuer: string,
  page: string,
  verifier: string,
  over: Record<string, string | undefined> = {},
) {
  const address = new URL('/auth', issuer);
  const sent = {
    client_id: pagesClientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: page,
    resource: localTrust.audience,
    state: 'a-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...over,
  };
  for (const [name, value] of Object.entries(sent)) if (value !== undefined) address.searchParams.set(name, value);
  return address;
}

/** The secret that a page keeps while one signs in. */
export const newVerifier = (): string => randomBytes(32).toString('base64url');

/** Asks the token endpoint. */
export async function askForTokens(
  issuer: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const answer = (await response.json()) as TokenAnswer;
  return { ...answer, status: response.status, headers: response.headers };
}

/** Signs in as an officer: to the sign-in page, on to the hub's page with a code, and from the code to tokens. */
export async function signIn(
  issuer: string,
  page: string,
  officer: string,
  visit = createVisitor(),
): Promise<TokenAnswer> {
  const verifier = newVerifier();
  const chosen = await visit(beginning(issuer, page, verifier));
  const form = new URL(chosen.headers.get('location') ?? '', issuer);
  const posted = await visit(form, { method: 'POST', body: new URLSearchParams({ officer }) });
  const resumed = await visit(new URL(posted.headers.get('location') ?? '', issuer));
  const returned = new URL(resumed.headers.get('location') ?? '', issuer);
  return askForTokens(issuer, codeExchange(page, returned.searchParams.get('code') ?? '', verifier));
}

/** Where one signs in, as `npm start` has said. */
export const issuerIn = (said: string): string => /sign in\s+(http:\S+)/.exec(said)?.[1] ?? '';

/** What a page sends to change a code into tokens. */
export const codeExchange = (page: string, code: string, verifier: string): Record<string, string> => ({
  grant_type: 'authorization_code',
  client_id: pagesClientId,
  redirect_uri: page,
  code,
  code_verifier: verifier,
});

import type { Fetcher } from '@graphiql/toolkit';
import { type Purpose, purposeHeader } from '#schema/purpose.ts';
import type { Session } from '../session/session.ts';
import type { Language } from './words.ts';

/** Asks the hub that serves the page, in a language, for a purpose, as whoever asks now; notes when the token is refused. */
export const createFetcher =
  (session: Pick<Session<unknown>, 'token' | 'refuse'>, language: Language, purpose: Purpose | undefined): Fetcher =>
  async (params) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${await session.token()}`,
        ...(purpose && { [purposeHeader]: purpose }),
      },
      body: JSON.stringify(params),
    });
    if (response.status === 401) await session.refuse();
    return response.json();
  };

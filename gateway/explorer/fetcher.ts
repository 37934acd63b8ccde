import type { Fetcher } from '@graphiql/toolkit';
import type { Language } from './words.ts';

/** Asks the hub on this machine, in the language and with the token given; says when the token is refused. */
export const createFetcher =
  (token: string, language: Language, onRefused: () => void): Fetcher =>
  async (params) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(params),
    });
    if (response.status === 401) onRefused();
    return response.json();
  };

import type { FetcherParams } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { examples } from './examples.ts';
import { keepToken, takeToken, viewerOf } from './session.ts';
import { TokenForm } from './token-form.tsx';
import { type Language, words } from './words.ts';

/** The page: a bar with the ready queries above GraphiQL. */
export function Explorer() {
  const [token, setToken] = useState(takeToken);
  const [language, setLanguage] = useState<Language>('zh');
  const [chosen, setChosen] = useState(0);
  const { example, language: languageLabel, viewer } = words[language];
  return (
    <>
      <header className="bar">
        <h1>协同</h1>
        <label>
          {example}{' '}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {examples.map((entry, index) => (
              <option key={entry.en} value={index}>
                {entry[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {languageLabel}{' '}
          <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        {token && (
          <span className="viewer">
            {viewer} {viewerOf(token)}
          </span>
        )}
      </header>
      <main>
        {token ? (
          <GraphiQL
            key={`${chosen} ${language}`}
            fetcher={ask(token, language)}
            initialQuery={examples[chosen]?.query ?? ''}
            storage={noStorage}
          />
        ) : (
          <TokenForm
            language={language}
            onToken={(given) => {
              keepToken(given);
              setToken(given);
            }}
          />
        )}
      </main>
    </>
  );
}

/** GraphiQL would otherwise show what was typed last instead of the example that was chosen. */
const noStorage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};

const ask = (token: string, language: Language) => async (params: FetcherParams) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(params),
  });
  return response.json();
};

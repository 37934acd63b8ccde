import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { examples } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { dropToken, keepToken, takeToken, viewerOf } from './session.ts';
import { TokenForm } from './token-form.tsx';
import { type Language, words } from './words.ts';

/** The page: a bar with the ready queries above GraphiQL. */
export function Explorer() {
  const [token, setToken] = useState(takeToken);
  const [language, setLanguage] = useState<Language>('zh');
  const [refused, setRefused] = useState(false);
  const [chosen, setChosen] = useState(0);
  const use = useCallback((given: string | null) => {
    setToken(given);
    setRefused(false);
  }, []);
  useEffect(() => {
    const take = () => use(takeToken());
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [use]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const fetcher = useMemo(() => {
    const onRefused = () => {
      dropToken();
      setToken(null);
      setRefused(true);
    };
    return token && createFetcher(token, language, onRefused);
  }, [token, language]);
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
        {fetcher ? (
          <GraphiQL key={chosen} fetcher={fetcher} initialQuery={examples[chosen]?.query ?? ''} storage={noStorage} />
        ) : (
          <TokenForm language={language} refused={refused} onToken={(given) => use(keepToken(given))} />
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

import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Purpose } from '#schema/purpose.ts';
import type { Session } from '../session/session.ts';
import { purposesOf } from '../session/viewer.ts';
import { Bar } from './bar.tsx';
import type { Draft } from './draft.ts';
import { examples } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { SignInForm } from './sign-in-form.tsx';
import { TokenForm } from './token-form.tsx';
import type { Language } from './words.ts';

interface Props {
  readonly session: Session<Draft>;
  /** What was typed before one left the page to sign in. */
  readonly draft: Draft | undefined;
}

/** The page: a bar with the ready queries above GraphiQL, or above what must be done before one may ask. */
export function Explorer({ session, draft }: Props) {
  const { token, canSignIn, fault, opened } = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useState<Language>(draft?.language ?? 'zh');
  const [chosen, setChosen] = useState(draft?.chosen ?? 0);
  const typed = useRef({ query: draft?.query ?? examples[chosen]?.query ?? '', variables: draft?.variables ?? '' });
  useEffect(() => {
    const open = () => void session.open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [session]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const [wished, setPurpose] = useState<Purpose>();
  const purposes = token ? purposesOf(token) : [];
  const purpose = purposes.find((admitted) => admitted === wished) ?? purposes[0];
  const fetcher = useMemo(() => createFetcher(session, language, purpose), [session, language, purpose]);
  const choose = (index: number) => {
    typed.current = { query: examples[index]?.query ?? '', variables: '' };
    setChosen(index);
  };
  const isAsking = token !== null || fault === 'refused';
  return (
    <>
      <Bar
        chosen={chosen}
        onChoose={choose}
        language={language}
        onLanguage={setLanguage}
        token={token}
        purposes={purposes}
        purpose={purpose}
        onPurpose={setPurpose}
        onSignOut={() => void session.end()}
      />
      {token === null && canSignIn && (
        <SignInForm
          language={language}
          fault={fault}
          onSignIn={() => void session.begin({ chosen, language, ...typed.current })}
        />
      )}
      {token === null && !canSignIn && (
        <TokenForm language={language} refused={fault === 'refused'} onToken={(given) => session.give(given)} />
      )}
      {isAsking && (
        <main>
          <GraphiQL
            key={`${chosen} ${opened}`}
            fetcher={fetcher}
            initialQuery={typed.current.query}
            initialVariables={typed.current.variables}
            onEditQuery={(query) => {
              typed.current.query = query;
            }}
            onEditVariables={(variables) => {
              typed.current.variables = variables;
            }}
            storage={noStorage}
          />
        </main>
      )}
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

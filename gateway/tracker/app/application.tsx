import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router';
import type { Session } from '../../session/session.ts';
import { purposesOf } from '../../session/viewer.ts';
import { BodyBoard } from '../hub/body-board.ts';
import { Hub } from '../hub/hub.ts';
import { HubProvider } from '../hub/hub-context.ts';
import { isPassing } from '../hub/hub-error.ts';
import { ViewerProvider } from '../hub/viewer-context.ts';
import { LanguageProvider } from '../words/language-context.ts';
import type { Draft } from './draft.ts';
import { createRouter } from './router.tsx';
import { SignIn } from './sign-in.tsx';
import { cssVariables, theme } from './theme.ts';
import { useChosenLanguage } from './use-chosen-language.ts';
import { useLiveAnswers } from './use-live-answers.ts';

interface Props {
  readonly session: Session<Draft>;
}

/** The tracker: who asks, in which language, for which purpose, and the pages within. */
export function Application({ session }: Props) {
  const { token, canSignIn, fault } = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useChosenLanguage();
  const [wished, setPurpose] = useState<string>();
  const answers = useMemo(createAnswers, []);
  const hub = useMemo(() => new Hub(session, new BodyBoard()), [session]);
  const router = useMemo(createRouter, []);
  const purposes = token ? purposesOf(token) : [];
  const purpose = purposes.find((admitted) => admitted === wished) ?? purposes[0];
  const asking = useMemo(() => ({ language, purpose }), [language, purpose]);
  useLiveAnswers(hub, asking, answers, token !== null);
  useEffect(() => {
    const open = () => void session.open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [session]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <LanguageProvider value={language}>
        <QueryClientProvider client={answers}>
          <HubProvider value={{ hub, asking }}>
            <ViewerProvider
              value={{ token, purposes, purpose, setPurpose, setLanguage, signOut: () => void session.end() }}
            >
              {token === null ? (
                <SignIn
                  canSignIn={canSignIn}
                  fault={fault}
                  onSignIn={() => void session.begin({ path: `${window.location.pathname}${window.location.search}` })}
                  onToken={(given) => session.give(given)}
                />
              ) : (
                <RouterProvider router={router} />
              )}
            </ViewerProvider>
          </HubProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

/** Answers are kept while they are shown; only what may pass by itself is asked for again. */
const createAnswers = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => isPassing(error) && count < 2 },
    },
  });

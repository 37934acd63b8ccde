import { MantineProvider } from '@mantine/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Session } from '../../session/session.ts';
import { claimsOf, purposesOf } from '../../session/viewer.ts';
import { BodyBoard } from '../hub/body-board.ts';
import { Hub } from '../hub/hub.ts';
import { HubProvider } from '../hub/hub-context.ts';
import { ViewerProvider } from '../hub/viewer-context.ts';
import { LanguageProvider } from '../words/language-context.ts';
import type { Draft } from './draft.ts';
import { PagesOfViewer } from './pages-of-viewer.tsx';
import { SignIn } from './sign-in.tsx';
import { cssVariables, theme } from './theme.ts';
import { useChosenLanguage } from './use-chosen-language.ts';

interface Props {
  readonly session: Session<Draft>;
}

/** The tracker: who asks, in which language, for which purpose, and the pages within. */
export function Application({ session }: Props) {
  const { token, canSignIn, fault } = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useChosenLanguage();
  const [wished, setPurpose] = useState<string>();
  const hub = useMemo(() => new Hub(session, new BodyBoard()), [session]);
  const purposes = token ? purposesOf(token) : [];
  const purpose = purposes.find((admitted) => admitted === wished) ?? purposes[0];
  const asking = useMemo(() => ({ language, purpose }), [language, purpose]);
  useEffect(() => {
    const open = () => void session.open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [session]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <LanguageProvider value={language}>
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
              <PagesOfViewer key={JSON.stringify(claimsOf(token))} />
            )}
          </ViewerProvider>
        </HubProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

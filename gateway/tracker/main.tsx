import '@mantine/core/styles.css';
import '@mantine/charts/styles.css';
import './tracker.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from '../session/session.ts';
import { Application } from './app/application.tsx';
import type { Draft } from './app/draft.ts';

const session = new Session<Draft>('/');
const draft = await session.open();
if (draft) window.history.replaceState(null, '', draft.path);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Application session={session} />
    </StrictMode>,
  );
}

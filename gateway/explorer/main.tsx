import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from '../session/session.ts';
import type { Draft } from './draft.ts';
import { Explorer } from './explorer.tsx';
import { takeHandedOver } from './handed-over.ts';

const session = new Session<Draft>('/graphiql/');
const handedOver = takeHandedOver();
const draft = (await session.open()) ?? handedOver;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Explorer session={session} draft={draft} />
    </StrictMode>,
  );
}

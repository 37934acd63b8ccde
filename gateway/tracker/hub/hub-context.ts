import { createContext, useContext } from 'react';
import type { Asking, Hub } from './hub.ts';

/** The hub, and how it is asked now. */
export interface HubContext {
  readonly hub: Hub;
  readonly asking: Asking;
}

const Context = createContext<HubContext | undefined>(undefined);

/** Gives the hub to what lies within. */
export const HubProvider = Context.Provider;

/** The hub, and how it is asked now. */
export function useHub(): HubContext {
  const context = useContext(Context);
  if (!context) throw new Error('no hub here');
  return context;
}

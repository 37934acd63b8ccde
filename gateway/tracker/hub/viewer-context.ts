import { createContext, useContext } from 'react';
import type { Language } from '#schema/language.ts';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { claimsOf } from '../../session/viewer.ts';

/** Who reads, as the token says, and what the reader may choose. */
export interface ViewerContext {
  readonly token: string | null;
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose | undefined;
  readonly setPurpose: (purpose: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly signOut: () => void;
}

const Context = createContext<ViewerContext | undefined>(undefined);

/** Gives the viewer to what lies within. */
export const ViewerProvider = Context.Provider;

/** Who reads, by the identifier that the token gives. */
interface Reader {
  readonly id: string;
  readonly body: Body;
  readonly roles: readonly string[];
}

/** Who reads, and what the reader may choose. */
export function useViewer(): ViewerContext & Reader {
  const context = useContext(Context);
  const claims = claimsOf(context?.token ?? '');
  if (!context || !claims) throw new Error('nobody is signed in');
  return { ...context, id: claims.sub, body: claims.body as Body, roles: claims.roles };
}

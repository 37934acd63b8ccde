import type { Language } from '#schema/language.ts';
import type { Purpose } from '#schema/purpose.ts';
import type { Viewer } from '#schema/viewer.ts';
import type { Sources } from './sources.ts';

/** What the gateway knows of one request. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** `Bearer …`, forwarded so that each body verifies it for itself. */
  readonly authorization: string;
  /** What the data is asked for, as the bodies verify it again. */
  readonly purpose: Purpose;
  readonly requestId: string;
  readonly language: Language;
  /** Ends every call to a body when the whole request has taken too long or its caller is gone. */
  readonly signal: AbortSignal;
  readonly sources: Sources;
}

import { HubError } from '#kit';

/** Refuses an input with a sentence that says what to do instead. */
export function refuseUnless(holds: boolean, zh: string, en: string): asserts holds {
  if (!holds) throw new HubError('INVALID_INPUT', { zh, en });
}

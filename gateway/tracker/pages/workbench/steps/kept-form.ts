import type { Values } from '../fields/matter.ts';

/** A form that was filled in and not yet taken by the hub. */
export interface KeptForm {
  readonly values: Values;
  /** The version of the record at which it was filled in; null where there is no record yet. */
  readonly version: number | null;
  /** The same for as long as the same is sent, so that nothing is done twice. */
  readonly idempotencyKey: string;
}

const placeOf = (name: string): string => `xietong-form:${name}`;

/** The form that was kept in this browser under a name. */
export function readKept(name: string): KeptForm | null {
  try {
    return JSON.parse(window.localStorage.getItem(placeOf(name)) ?? 'null') as KeptForm | null;
  } catch {
    return null;
  }
}

/** Keeps a form in this browser, or forgets it. */
export function keep(name: string, form: KeptForm | null): void {
  if (form) window.localStorage.setItem(placeOf(name), JSON.stringify(form));
  else window.localStorage.removeItem(placeOf(name));
}

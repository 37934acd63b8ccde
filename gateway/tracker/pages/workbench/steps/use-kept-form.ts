import { useState } from 'react';
import type { Values } from '../fields/matter.ts';
import { type KeptForm, keep, readKept } from './kept-form.ts';

/** A form under way. */
export interface FormUnderWay extends KeptForm {
  /** Whether anything was entered. */
  readonly isKept: boolean;
  /** Whether it was found in this browser when the form was opened. */
  readonly isRestored: boolean;
  readonly change: (name: string, value: unknown) => void;
  /** Holds fast what is about to be sent; returns it. */
  readonly hold: () => KeptForm;
  /** Goes on from the record's present version with what was entered. */
  readonly rebase: () => void;
  readonly discard: () => void;
}

/** A form whose values survive a reload until they are taken or discarded; untouched, it follows the record. */
export function useKeptForm(name: string, first: Values, version: number | null): FormUnderWay {
  const [kept, setKept] = useState(() => readKept(name));
  const [isRestored, setRestored] = useState(kept !== null);
  const [freshKey, setFreshKey] = useState(newKey);
  const put = (form: KeptForm | null): void => {
    keep(name, form);
    setKept(form);
  };
  const form = kept ?? { values: first, version, idempotencyKey: freshKey };
  return {
    ...form,
    isKept: kept !== null,
    isRestored,
    change: (field, value) => put({ ...form, values: { ...form.values, [field]: value }, idempotencyKey: newKey() }),
    hold: () => {
      put(form);
      return form;
    },
    rebase: () => put({ ...form, version, idempotencyKey: newKey() }),
    discard: () => {
      put(null);
      setRestored(false);
      setFreshKey(newKey());
    },
  };
}

const newKey = (): string => crypto.randomUUID();

import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { StepName } from '../steps/step-words.ts';

/** The step that the address names, of which record, and how one comes away from it. */
export interface ChosenStep {
  readonly action: string | null;
  /** The assignment that it is taken of, where it is one's. */
  readonly of: string | null;
  /** The step that has just been taken. */
  readonly done: StepName | undefined;
  /** The step that is shown as done before the hub has answered. */
  readonly expected: StepName | undefined;
  /** Why the hub refused the step that the address names, where it did. */
  readonly refused: unknown;
  readonly refuse: (action: StepName, error: unknown) => void;
  readonly expect: (action: StepName, isExpected: boolean) => void;
  readonly finish: (action: StepName) => void;
  readonly close: () => void;
}

/** Which step of the desk is open; it stands in the address. */
export function useChosenStep(): ChosenStep {
  const [search] = useSearchParams();
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const [expected, setExpected] = useState<StepName>();
  const [refusal, setRefusal] = useState<{ readonly action: StepName; readonly error: unknown }>();
  const action = search.get('step');
  return {
    action,
    refused: refusal && refusal.action === action ? refusal.error : undefined,
    refuse: (refused, error) => setRefusal({ action: refused, error }),
    of: search.get('of'),
    done: (state as { readonly done?: StepName } | null)?.done,
    expected,
    expect: (begun, isExpected) => setExpected(isExpected ? begun : undefined),
    finish: (done) => void navigate(pathname, { replace: true, state: { done } }),
    close: () => void navigate(pathname, { replace: true }),
  };
}

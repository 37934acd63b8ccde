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
  return {
    action: search.get('step'),
    of: search.get('of'),
    done: (state as { readonly done?: StepName } | null)?.done,
    expected,
    expect: (action, isExpected) => setExpected(isExpected ? action : undefined),
    finish: (done) => void navigate(pathname, { replace: true, state: { done } }),
    close: () => void navigate(pathname, { replace: true }),
  };
}

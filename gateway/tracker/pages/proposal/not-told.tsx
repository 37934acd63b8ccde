import type { ReactNode } from 'react';
import type { Answer } from '#tracker/hub/answer.ts';
import { HubError } from '#tracker/hub/hub-error.ts';
import { Fault } from '#tracker/parts/answered.tsx';

/** Whose supervision proposals are; what it does not answer has no path. */
const owner = 'CPPCC';

interface Props {
  readonly errors: Answer<unknown>['errors'];
  /** The field of the answer that is empty. */
  readonly field: string;
  /** What is shown where the hub gave no reason. */
  readonly children?: ReactNode;
}

/** Says why the hub told nothing of what a page is about, in the hub's words. */
export function NotTold({ errors, field, children }: Props) {
  const found = errors.find(({ path, extensions }) =>
    path ? path.length === 1 && path[0] === field : extensions.body === owner,
  );
  if (!found) return children;
  const { code, requestId } = found.extensions;
  return <Fault error={new HubError(code, found.message, requestId)} />;
}

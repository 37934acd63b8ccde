import type { Operation } from '#tracker/hub/operation.ts';
import type { only } from './bodies.ts';
import {
  countersignGrant,
  declineGrant,
  endGrant,
  resumeGrant,
  signGrant,
  suspendGrant,
} from './operations.generated.ts';

/** What a step is told beside the record. */
export type StepField = 'statement' | 'reviewOn' | 'termsHash';

/** What every step of a grant is asked with. */
type StepVariables = ReturnType<typeof only> & {
  readonly input: {
    readonly id: string;
    readonly expectedVersion: number;
    readonly idempotencyKey: string;
  } & Partial<Record<StepField, string | null>>;
};

interface Step {
  readonly operation: Operation<unknown, StepVariables>;
  readonly fields: readonly StepField[];
  /** The colour of its button: what closes for good is red. */
  readonly color: string;
}

const step = (operation: unknown, fields: readonly StepField[], color = 'indigo'): Step => ({
  operation: operation as Step['operation'],
  fields,
  color,
});

/** The steps that may be taken of a grant, as the hub names them among what is allowed. */
export const stepsOfGrant = {
  sign: step(signGrant, ['termsHash']),
  countersign: step(countersignGrant, ['termsHash']),
  decline: step(declineGrant, ['statement'], 'orange'),
  suspend: step(suspendGrant, ['statement', 'reviewOn'], 'orange'),
  resume: step(resumeGrant, []),
  end: step(endGrant, ['statement'], 'red'),
} as const satisfies Record<string, Step>;

/** A step that may be taken of a grant. */
export type StepName = keyof typeof stepsOfGrant;

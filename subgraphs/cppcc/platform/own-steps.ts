import { z } from 'zod';
import { definePublication, type Lifecycle, type LivingRow, type Policy, stepsOf } from '#kit';

/**
 * Declares the steps of a record of the platform. Nobody else is told of them: the platform is the CPPCC's own, partner
 * bodies ask for what an agreement opens to them and keep no copies.
 */
export function ownSteps<Row extends LivingRow, Action extends string>(
  noun: string,
  policy: Policy<Row, Action>,
  lifecycle: Lifecycle<Row['status'], Action>,
) {
  const publication = definePublication<Row, typeof ownState>({
    subject: policy.name,
    version: 1,
    policy,
    state: ownState,
    of: ({ status }) => ({ status }),
    readers: () => [],
  });
  return { publication, step: stepsOf<Row, Action>({ noun, entity: policy.entity, lifecycle, policy, publication }) };
}

const ownState = z.object({ status: z.string() });

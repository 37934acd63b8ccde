import type { z } from 'zod';
import { type Step, stepsOf } from '../../steps-of.ts';
import { type Handling, HandlingEntity } from '../handling.entity.ts';
import { handlingLifecycle } from '../handling.lifecycle.ts';
import { handlingPolicy } from '../handling.policy.ts';
import { handlingPublication } from '../handling.publication.ts';
import { dueOfHandling } from '../handling-clocks.ts';

type HandlingAction = keyof typeof handlingLifecycle.transitions;

const handlingStep = stepsOf<Handling, HandlingAction>({
  noun: 'handling',
  entity: HandlingEntity,
  lifecycle: handlingLifecycle,
  policy: handlingPolicy,
  publication: handlingPublication,
});

/** A step of a handling: after each the nearest day by which it owes something is noted anew. */
export const handlingCommand = <Input extends z.ZodObject>({ change, ...own }: Step<Handling, HandlingAction, Input>) =>
  handlingStep<Input>({
    ...own,
    change: async (handling, input, work) => {
      await change?.(handling, input, work);
      handling.nextDueOn = dueOfHandling(handling, work.context.calendar);
    },
  });

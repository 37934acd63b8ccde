import { z } from 'zod';
import { type Command, defineCommand } from '../../define-command.ts';
import { type Handling, HandlingEntity } from '../handling.entity.ts';
import { handlingLifecycle } from '../handling.lifecycle.ts';
import { handlingPolicy } from '../handling.policy.ts';
import { handlingPublication } from '../handling.publication.ts';
import { dueOfHandling } from '../handling-clocks.ts';

type HandlingAction = keyof typeof handlingLifecycle.transitions;

type Own<Input extends z.ZodObject> = Omit<
  Command<Handling, HandlingAction, Input>,
  'entity' | 'lifecycle' | 'policy' | 'publication' | 'name'
> & { readonly verb: string };

/** A step of a handling: after each the nearest day by which it owes something is noted anew. */
export const handlingCommand = <Input extends z.ZodObject>({ verb, change, ...own }: Own<Input>) =>
  defineCommand<Handling, HandlingAction, Input>({
    ...own,
    name: `handling:${verb}`,
    entity: HandlingEntity,
    lifecycle: handlingLifecycle,
    policy: handlingPolicy,
    publication: handlingPublication,
    change: async (handling, input, work) => {
      await change?.(handling, input, work);
      handling.nextDueOn = dueOfHandling(handling, work.context.calendar);
    },
  });

/** For a step that needs nothing but the record. */
export const nothing = z.object({});

import { z } from 'zod';
import { type Command, defineCommand } from '#kit';
import { assignmentPublication } from '../events.ts';
import { type Assignment, AssignmentEntity } from '../model/assignment.entity.ts';
import { assignmentLifecycle } from '../model/assignment.lifecycle.ts';
import { assignmentPolicy } from '../model/assignment.policy.ts';

type AssignmentAction = keyof typeof assignmentLifecycle.transitions;

type Own<Input extends z.ZodObject> = Omit<
  Command<Assignment, AssignmentAction, Input>,
  'entity' | 'lifecycle' | 'policy' | 'publication' | 'name'
> & { readonly verb: string };

/** A step of an assignment. */
export const assignmentCommand = <Input extends z.ZodObject>({ verb, ...own }: Own<Input>) =>
  defineCommand<Assignment, AssignmentAction, Input>({
    ...own,
    name: `assignment:${verb}`,
    entity: AssignmentEntity,
    lifecycle: assignmentLifecycle,
    policy: assignmentPolicy,
    publication: assignmentPublication,
  });

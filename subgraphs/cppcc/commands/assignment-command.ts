import { stepsOf } from '#kit';
import { assignmentPublication } from '../events.ts';
import { type Assignment, AssignmentEntity } from '../model/assignment.entity.ts';
import { assignmentLifecycle } from '../model/assignment.lifecycle.ts';
import { assignmentPolicy } from '../model/assignment.policy.ts';

/** A step of an assignment. */
export const assignmentCommand = stepsOf<Assignment, keyof typeof assignmentLifecycle.transitions>({
  noun: 'assignment',
  entity: AssignmentEntity,
  lifecycle: assignmentLifecycle,
  policy: assignmentPolicy,
  publication: assignmentPublication,
});

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  allowedActions,
  ClockType,
  type Context,
  clocksOf,
  type Handling,
  HandlingType,
  handlingClocks,
  handlingPolicy,
  loadVisible,
  loadVisibleBy,
  today,
  words,
} from '#kit';
import type { Assignment } from '../model/assignment.entity.ts';
import { assignmentLifecycle } from '../model/assignment.lifecycle.ts';
import { assignmentPolicy } from '../model/assignment.policy.ts';
import type { HandlingUnit } from '../model/handling-unit.entity.ts';
import { handlingUnitPolicy } from '../model/open-records.policy.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { AssignmentType } from './assignment.type.ts';
import { HandlingUnitType } from './handling-unit.type.ts';

/** 交办 with its unit, and with the handling that the inspection office records for units outside the bodies. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => HandlingUnitType, {
    nullable: true,
    description: words('承办单位。', 'The unit that handles it.'),
  })
  unit(@Root() { unitId }: AssignmentType, @Ctx() context: Context): Promise<HandlingUnit | null> {
    return loadVisible(context, handlingUnitPolicy, unitId);
  }

  @FieldResolver(() => HandlingType, {
    nullable: true,
    description: words(
      '督查室代为登记的办理情况；协同单位自己承办的，见该单位提供的内容。',
      'Handling that the inspection office records for an outside unit; a body’s own stands in its contribution.',
    ),
  })
  async handling(@Root() { id }: AssignmentType, @Ctx() context: Context): Promise<Handling | null> {
    return (await loadVisibleBy(context, handlingPolicy, 'assignmentId', id))[0] ?? null;
  }

  @FieldResolver(() => [ClockType], {
    description: words(
      '若今天批准延期，将适用的时限。',
      'The deadline that would run if an extension were given today.',
    ),
  })
  async clocksIfExtendedToday(@Root() { id }: AssignmentType, @Ctx() context: Context): Promise<ClockType[]> {
    const [progress] = await loadVisibleBy(context, proposalProgressPolicy, 'id', id);
    if (!progress || progress.extendedOn || progress.repliedOn) return [];
    return clocksOf(context, handlingClocks({ ...progress, extendedOn: today(context.now), extensionReason: '…' }));
  }

  @FieldResolver(() => [String], { description: words('您现在可以进行的操作。', 'The steps that you may take now.') })
  allowedActions(@Root() assignment: Assignment, @Ctx() context: Context): string[] {
    return allowedActions(context, assignmentLifecycle, assignmentPolicy, assignment);
  }
}

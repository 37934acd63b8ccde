import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClockType, type Context, clocksOf, handlingClocks, words } from '#kit';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { ProposalProgressType } from './proposal-progress.type.ts';

/** 办理进度 with its clocks, run on what the read model keeps: they are told also while the handling body is away. */
@Resolver(() => ProposalProgressType)
export class ProposalProgressResolver {
  @FieldResolver(() => [ClockType], { description: words('时限及其说明。', 'Its deadlines, explained.') })
  clocks(@Root() progress: ProposalProgress, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, handlingClocks(progress));
  }
}

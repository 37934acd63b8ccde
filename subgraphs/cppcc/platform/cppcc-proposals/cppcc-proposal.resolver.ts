import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClockType, type Context, clocksOf, WithheldType, withheldOf, withheldWords, words } from '#kit';
import type { CppccProposal } from './cppcc-proposal.entity.ts';
import { cppccProposalPolicy } from './cppcc-proposal.policy.ts';
import { cppccProposal } from './cppcc-proposal.record.ts';

/** 提案: its clock, and what of it is closed. */
@Resolver(() => cppccProposal.type)
export class CppccProposalResolver {
  @FieldResolver(() => [ClockType], {
    description: words('答复时限，自交办之日起；未交办的为空。', 'The time for the reply; none before the assignment.'),
  })
  clocks(
    @Root() { assignedOn, repliedOn, extendedOn, extensionReason, mergedOn }: CppccProposal,
    @Ctx() context: Context,
  ): ClockType[] {
    if (!assignedOn || mergedOn) return [];
    const extension = extendedOn ? { on: extendedOn, reason: extensionReason ?? '—' } : null;
    return clocksOf(context, [{ rule: 'D01', startOn: assignedOn, satisfiedOn: repliedOn, extension }]);
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() proposal: CppccProposal, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, cppccProposalPolicy, proposal);
  }
}

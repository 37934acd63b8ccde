import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClockType, type Context, clocksOf, handlingClocks, loadVisible, words } from '#kit';
import { themePolicy } from '../model/open-records.policy.ts';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import type { Theme } from '../model/theme.entity.ts';
import { ProposalProgressType } from './proposal-progress.type.ts';
import { ThemeType } from './theme.type.ts';

/** 办理进度 with its clocks, run on what the read model keeps: they are told also while the handling body is away. */
@Resolver(() => ProposalProgressType)
export class ProposalProgressResolver {
  @FieldResolver(() => ThemeType, { nullable: true, description: words('主题。', 'Its theme.') })
  theme(@Root() { themeId }: ProposalProgress, @Ctx() context: Context): Promise<Theme | null> {
    return loadVisible(context, themePolicy, themeId);
  }

  @FieldResolver(() => [ClockType], { description: words('时限及其说明。', 'Its deadlines, explained.') })
  clocks(@Root() progress: ProposalProgress, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, handlingClocks(progress));
  }
}

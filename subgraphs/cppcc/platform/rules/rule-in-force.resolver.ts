import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, DateScalar, findVisible, today, words } from '#kit';
import type { GovernedMechanism } from './governed-mechanisms.ts';
import type { RuleDocument } from './rule-document.entity.ts';
import { ruleDocumentPolicy } from './rule-document.policy.ts';
import { GovernedMechanismEnum, ruleDocument } from './rule-document.record.ts';

/** More rules than any mechanism has at once. */
const most = 50;

/** 现行制度 */
@Resolver()
export class RuleInForceResolver {
  @Query(() => [ruleDocument.type], {
    nullable: true,
    description: words(
      '某一机制在某日(默认今天)有效的制度文件，施行日期近的在前。',
      'The rules of a mechanism that hold on a day, today unless told otherwise; the latest comes first.',
    ),
  })
  rulesInForce(
    @Arg('mechanism', () => GovernedMechanismEnum, { description: words('机制。', 'The mechanism.') })
    mechanism: GovernedMechanism,
    @Arg('on', () => DateScalar, { nullable: true, description: words('日期。', 'The day.') }) on: string | null,
    @Ctx() context: Context,
  ): Promise<RuleDocument[]> {
    return rulesOn(context, mechanism, on ?? today(context.now));
  }
}

const rulesOn = (context: Context, mechanism: GovernedMechanism, day: string): Promise<RuleDocument[]> =>
  findVisible(context, ruleDocumentPolicy, {
    where: { mechanism, inForceFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gte: day } }] },
    orderBy: { inForceFrom: 'desc', id: 'asc' },
    limit: most,
  });

import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, findVisible, words } from '#kit';
import type { Agreement } from '../model/agreement.entity.ts';
import { agreementPolicy } from '../model/open-records.policy.ts';
import { AgreementType } from './agreement.type.ts';

/** 战略合作协议 */
@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => [AgreementType], {
    nullable: true,
    description: words('全部战略合作协议。', 'All agreements, by number.'),
  })
  agreements(@Ctx() context: Context): Promise<Agreement[]> {
    return findVisible(context, agreementPolicy, { orderBy: { no: 'asc' } });
  }
}

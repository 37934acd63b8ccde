import { Field, ID, InputType, Int } from 'type-graphql';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import type { Context } from '../context.ts';
import { BodyEnum, PurposeEnum } from '../graphql/enums.ts';
import { words } from '../graphql/words.ts';
import type { List } from '../list.ts';
import type { Grant } from './grant.entity.ts';
import type { GrantStatus } from './grant.lifecycle.ts';
import { grantPolicy } from './grant.policy.ts';
import { GrantStatusEnum } from './grant.type.ts';

const dayLength = 24 * 60 * 60 * 1_000;

/** 授权筛选条件 */
@InputType('GrantFilter', { description: words('授权的筛选条件，同时满足。', 'Conditions on grants; all must hold.') })
export class GrantFilter {
  @Field(() => ID, { nullable: true, description: words('标识。', 'Identifier.') })
  id?: string | null;

  @Field(() => String, { nullable: true, description: words('协议编号。', 'Number of the agreement.') })
  agreementNo?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('被授权单位。', 'The grantee.') })
  grantee?: Body | null;

  @Field(() => PurposeEnum, { nullable: true, description: words('用途。', 'The purpose.') })
  purpose?: Purpose | null;

  @Field(() => String, { nullable: true, description: words('记录种类。', 'Kind of record.') })
  noun?: string | null;

  @Field(() => GrantStatusEnum, { nullable: true, description: words('状态。', 'Status.') })
  status?: GrantStatus | null;

  @Field(() => Int, { nullable: true, description: words('几日内到期。', 'Ending within so many days.') })
  endsWithinDays?: number | null;
}

/** The grants of a body, the first to end first. */
export const grantList = ({ now }: Context, filter: GrantFilter | null): List<Grant> => ({
  policy: grantPolicy,
  order: [
    ['validUntil', 'asc'],
    ['id', 'asc'],
  ],
  where: {
    $and: [
      filter?.id ? { id: filter.id } : {},
      filter?.agreementNo ? { agreementNo: filter.agreementNo } : {},
      filter?.grantee ? { grantee: filter.grantee } : {},
      filter?.purpose ? { purpose: filter.purpose } : {},
      filter?.noun ? { noun: filter.noun } : {},
      filter?.status ? { status: filter.status } : {},
      filter?.endsWithinDays == null
        ? {}
        : {
            validUntil: {
              $gt: now,
              $lte: new Date(now.getTime() + Math.min(filter.endsWithinDays, 4_000) * dayLength),
            },
          },
    ],
  },
});

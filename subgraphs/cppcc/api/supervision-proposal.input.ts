import { Field, ID, InputType, Int } from 'type-graphql';
import { BodyEnum, DateScalar, DateTimeScalar, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import { SupervisionProposalStatusEnum } from './supervision-proposal.type.ts';

/** 筛选条件 */
@InputType('SupervisionProposalFilter', {
  description: words('监督建议的筛选条件，同时满足。', 'Conditions on supervision proposals; all must hold.'),
})
export class SupervisionProposalFilter {
  @Field(() => [Int], { nullable: true, description: words('年度。', 'Years.') })
  years?: number[] | null;

  @Field(() => ID, { nullable: true, description: words('主题。', 'Theme.') })
  themeId?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('协同单位。', 'Partner of the campaign.') })
  partner?: Body | null;

  @Field(() => [SupervisionProposalStatusEnum], { nullable: true, description: words('状态。', 'Statuses.') })
  statuses?: SupervisionProposalStatus[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: words('该时刻以来有变动的。', 'Changed since that instant.'),
  })
  changedSince?: Date | null;

  @Field(() => Boolean, { nullable: true, description: words('转下年跟踪的。', 'Carried over to a later year.') })
  isCarriedOver?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: words('重复提出的。', 'On a matter that was raised before.') })
  isRepeat?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: words(
      '回头看与自报结果不一致的(自报已解决，核实未落实)。',
      'Claimed as resolved, but not found done.',
    ),
  })
  isClaimContradicted?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: words('交办日期不早于。', 'Issued on or after.') })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('交办日期不晚于。', 'Issued on or before.') })
  issuedTo?: string | null;
}

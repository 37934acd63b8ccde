import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, connectionOf, DateScalar, DateTimeScalar, publishEnum, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { ProposalPoint } from '../model/supervision-proposal.entity.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';

/** 监督建议状态 */
export const SupervisionProposalStatusEnum = publishEnum<SupervisionProposalStatus>(
  'SupervisionProposalStatus',
  words('监督建议的状态。', 'Where a supervision proposal stands.'),
  {
    DRAFT: ['拟稿', 'being drafted'],
    UNDER_REVIEW: ['审核中', 'under review'],
    ISSUED: ['已交办', 'issued'],
    IN_PROGRESS: ['办理中', 'being handled'],
    REPLIED: ['已答复', 'replied'],
    EVALUATED: ['已评价', 'evaluated'],
    FOLLOW_UP: ['跟踪问效', 'being followed up'],
    VERIFIED: ['回头看核实', 'verified by a look-back'],
    CLOSED: ['办结销号', 'closed'],
  },
);

/** 一个问题与一条建议 */
@ObjectType('ProposalPoint', {
  description: words('问题与建议，一一对应。', 'A problem and the suggestion that answers it.'),
  simpleResolvers: true,
})
export class ProposalPointType {
  @Field(() => String, { description: words('发现的问题。', 'The problem that was found.') })
  problem!: string;

  @Field(() => String, { description: words('提出的建议。', 'The suggestion.') })
  suggestion!: string;
}

/** 监督建议 */
@ObjectType('SupervisionProposal', {
  description: words(
    '监督建议：协同监督活动提出、五家单位共同跟踪。',
    'A supervision proposal, tracked across the bodies.',
  ),
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class SupervisionProposalType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('建议编号。', 'Number of the proposal.') })
  no!: string;

  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;

  @Field(() => BodyEnum, { description: words('协同单位。', 'The partner of the campaign.') })
  partner!: Body;

  @Field(() => String, { description: words('标题。', 'Title.') })
  title!: string;

  @Field(() => [ProposalPointType], { description: words('问题与建议。', 'Problems and suggestions.') })
  points!: readonly ProposalPoint[];

  @Field(() => SupervisionProposalStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: SupervisionProposalStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('交办日期；未交办时为空。', 'The day of issue; null before.'),
  })
  issuedOn?: string | null | undefined;

  @Field(() => DateTimeScalar, { description: words('录入时刻。', 'When it was recorded.') })
  recordedAt!: Date;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;

  campaignId!: string;
  themeId!: string;
}

/** 监督建议列表 */
export const SupervisionProposalConnection = connectionOf(
  'SupervisionProposal',
  SupervisionProposalType,
  '监督建议',
  'supervision proposals',
);

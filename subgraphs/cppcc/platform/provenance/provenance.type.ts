import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, words } from '#kit';
import { CampaignType } from '../../api/campaign.type.ts';
import { CommitmentType } from '../../api/commitment.type.ts';
import { FollowUpType } from '../../api/follow-up.type.ts';
import { SupervisionProposalType } from '../../api/supervision-proposal.type.ts';
import { TimelineEntryType } from '../../api/timeline-entry.type.ts';
import { consultationTopic } from '../consultations/consultation-topic.record.ts';
import { cppccProposal } from '../cppcc-proposals/cppcc-proposal.record.ts';
import { proposalLead } from '../cppcc-proposals/proposal-lead.record.ts';
import { practicalDeed } from '../deeds/practical-deed.record.ts';
import { opinionReport } from '../opinion-reports/opinion-report.record.ts';
import { microSuggestion } from '../suggestions/micro-suggestion.record.ts';
import { ProvenanceKindEnum } from './provenance-kind-words.ts';
import type { ProvenanceKind } from './provenance-kinds.ts';

/** Any record that a matter goes through; entities and their types have the same names. */
export const ProvenanceRecordUnion = createUnionType({
  name: 'ProvenanceRecord',
  description: words('一件事所经过的一条记录。', 'A record that a matter goes through.'),
  types: () =>
    [
      ...[microSuggestion.type, opinionReport.type, proposalLead.type, consultationTopic.type, cppccProposal.type],
      ...[CampaignType, SupervisionProposalType, TimelineEntryType, CommitmentType, FollowUpType, practicalDeed.type],
    ] as const,
  resolveType: (record) => record.constructor.name,
});

/** 来源去向中的一环 */
@ObjectType('ProvenanceNode', {
  description: words('来源去向中的一条记录。', 'A record on the way of a matter.'),
  simpleResolvers: true,
})
export class ProvenanceNodeType {
  @Field(() => ProvenanceKindEnum, { description: words('种类。', 'Its kind.') })
  kind!: ProvenanceKind;

  @Field(() => ID, { description: words('标识；与种类一起唯一。', 'Identifier; unique together with the kind.') })
  id!: string;

  @Field(() => String, { nullable: true, description: words('编号；没有的为空。', 'Its number, where it has one.') })
  no?: string | null;

  @Field(() => String, {
    nullable: true,
    description: words('标题、内容或单位；未向您开放的为空。', 'Its title, words or unit; null where not open to you.'),
  })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('日期。', 'Its day.') })
  day?: string | null;

  @Field(() => ProvenanceRecordUnion, {
    description: words(
      '记录本身；向站(室)反馈的为该微建议。',
      'The record itself; of an answer back it is the suggestion.',
    ),
  })
  record!: object;
}

/** 来源去向中的一步 */
@ObjectType('ProvenanceEdge', {
  description: words('一件事从一条记录到下一条的一步。', 'A step of a matter from one record to the next.'),
  simpleResolvers: true,
})
export class ProvenanceEdgeType {
  @Field(() => ProvenanceKindEnum, { description: words('从哪种记录。', 'From which kind of record.') })
  fromKind!: ProvenanceKind;

  @Field(() => ID, { description: words('从哪条记录。', 'From which record.') })
  fromId!: string;

  @Field(() => ProvenanceKindEnum, { description: words('到哪种记录。', 'To which kind of record.') })
  toKind!: ProvenanceKind;

  @Field(() => ID, { description: words('到哪条记录。', 'To which record.') })
  toId!: string;
}

/** 来源与去向 */
@ObjectType('Provenance', {
  description: words(
    '一件事的来源与去向；未向您开放的记录及其以外的部分不显示。',
    'Where a matter came from and where it went; what is not open to you, and what lies beyond it, is not shown.',
  ),
  simpleResolvers: true,
})
export class ProvenanceType {
  @Field(() => [ProvenanceNodeType], {
    description: words('来源，最早的一环在前。', 'What it came from, in its order.'),
  })
  sources!: readonly ProvenanceNodeType[];

  @Field(() => [ProvenanceNodeType], { description: words('去向，依先后。', 'What it went on to, in its order.') })
  results!: readonly ProvenanceNodeType[];

  @Field(() => [ProvenanceNodeType], {
    description: words('全部各环，含本记录。', 'All of them and the record itself, in their order.'),
  })
  nodes!: readonly ProvenanceNodeType[];

  @Field(() => [ProvenanceEdgeType], { description: words('各步。', 'The steps between them.') })
  edges!: readonly ProvenanceEdgeType[];

  @Field(() => Boolean, {
    description: words(
      '是否完整；环节过多时只显示一部分。',
      'Whether it is whole; of very many steps only a part is told.',
    ),
  })
  isComplete!: boolean;
}

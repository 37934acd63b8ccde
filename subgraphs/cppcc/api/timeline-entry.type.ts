import { Field, ID, ObjectType } from 'type-graphql';
import { BodyEnum, connectionOf, DateScalar, publishEnum, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { TimelineKind } from '../model/timeline-entry.sources.ts';

/** 节点种类 */
export const TimelineKindEnum = publishEnum<TimelineKind>(
  'TimelineKind',
  words('时间线节点的种类。', 'What a timeline entry tells.'),
  {
    REVIEWED: ['审定', 'approved after review'],
    ISSUED: ['交办', 'issued'],
    LISTED: ['挂牌督办', 'listed for pressing'],
    CARRIED_OVER: ['转下年跟踪', 'carried over'],
    CLOSED: ['办结销号', 'closed'],
    ENDED: ['并案或撤回', 'merged or withdrawn'],
    ASSIGNED: ['交办到单位', 'assigned to a unit'],
    REOPENED: ['二次办理', 'second handling'],
    EXTENDED: ['延期', 'more time granted'],
    RECEIVED: ['签收', 'received'],
    OBJECTED: ['异议', 'objected to'],
    STARTED: ['着手办理', 'handling begun'],
    OPINION_GIVEN: ['会办意见', 'opinion of a co-handler'],
    REPLIED: ['答复', 'replied'],
    EVALUATED: ['评价', 'evaluated'],
    VERIFIED: ['回头看', 'look-back'],
    CHASED: ['催办', 'chased'],
    INSTRUMENT_ISSUED: ['发出文书', 'a body issued an instrument of its own'],
    INSTRUMENT_ANSWERED: ['文书获回复', 'an instrument was answered'],
  },
);

/** 时间线节点 */
@ObjectType('TimelineEntry', {
  description: words('时间线上的一个节点。', 'One dated fact about a proposal.'),
  simpleResolvers: true,
})
export class TimelineEntryType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => TimelineKindEnum, { description: words('种类。', 'What it tells.') })
  kind!: TimelineKind;

  @Field(() => DateScalar, { description: words('日期。', 'The day.') })
  happenedOn!: string;

  @Field(() => BodyEnum, { description: words('由哪个单位作出。', 'The body that did it.') })
  body!: Body;

  @Field(() => String, { nullable: true, description: words('承办单位。', 'The unit, where one is concerned.') })
  unitName?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('补充说明。', 'More about it, where there is more.') })
  about?: string | null | undefined;

  @Field(() => ID, { description: words('所属监督建议。', 'The proposal.') })
  proposalId!: string;

  @Field(() => String, { description: words('建议编号。', 'Number of the proposal.') })
  no!: string;

  @Field(() => String, { description: words('建议标题。', 'Title of the proposal.') })
  title!: string;
}

/** 时间线 */
export const TimelineEntryConnection = connectionOf('TimelineEntry', TimelineEntryType, '变动', 'dated facts');

import { Field, Int, ObjectType } from 'type-graphql';
import { BodyEnum, DateTimeScalar, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { ProgressOrder, ProposalProgressFilter } from './proposal-progress.input.ts';

/** 一个单位的数据时间 */
@ObjectType('ProgressSource', {
  description: words('一个单位的数据截至何时。', 'As of when a body’s part is known.'),
  simpleResolvers: true,
})
export class ProgressSourceType {
  @Field(() => BodyEnum, { description: words('单位。', 'The body.') })
  body!: Body;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: words('截至时刻；尚未收到的为空。', 'As of; null for nothing yet.'),
  })
  asOf!: Date | null;

  @Field(() => Boolean, { description: words('是否为最新。', 'Whether that is up to date.') })
  isFresh!: boolean;
}

/** 统计数 */
@ObjectType('ProgressCount', { description: words('一组统计数。', 'What was counted.'), simpleResolvers: true })
export class ProgressCountType {
  @Field(() => String, {
    nullable: true,
    description: words('组别；合计的为空。', 'The group; null for all together.'),
  })
  key!: string | null;

  @Field(() => Int, { description: words('承办件数(建议×单位)。', 'Proposal × unit.') })
  units!: number;

  @Field(() => Int, { description: words('监督建议数。', 'Proposals.') })
  proposals!: number;

  @Field(() => Int, { description: words('逾期件数。', 'Of the units, overdue.') })
  overdue!: number;

  @Field(() => Int, {
    description: words('其中自报已解决的监督建议数。', 'Of the proposals, those claimed to be resolved.'),
  })
  claimedDone!: number;

  @Field(() => Int, {
    description: words('其中经回头看核实已落实的监督建议数。', 'Of the proposals, those that a look-back found done.'),
  })
  verifiedDone!: number;

  @Field(() => Boolean, {
    description: words(
      '是否没有数到底：是则各数均为下限，不填 upTo 可数到底。',
      'Whether it was not counted to the last: then each number is at least so; without upTo all are counted.',
    ),
  })
  isAtLeast!: boolean;
}

/** 办理进度总览 */
@ObjectType('ProgressView', {
  description: words(
    '办理进度总览：列表、合计、分组，并说明各单位数据截至何时、是否完整。',
    'Progress at a glance: list, totals, groups; and as of when each body’s part is known, and whether all of it is.',
  ),
  simpleResolvers: true,
})
export class ProgressViewType {
  @Field(() => Boolean, {
    description: words('是否完整：有单位的数据不是最新时为否。', 'False when some body’s part is not up to date.'),
  })
  isComplete!: boolean;

  @Field(() => [ProgressSourceType], { description: words('各单位数据时间。', 'As of when, body by body.') })
  sources!: readonly ProgressSourceType[];

  filter!: ProposalProgressFilter | null;
  order!: ProgressOrder;
}

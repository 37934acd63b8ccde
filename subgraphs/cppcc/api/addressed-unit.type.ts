import { Field, Int, ObjectType } from 'type-graphql';
import { BodyEnum, type NormalisedOutcome, NormalisedOutcomeEnum, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import { ProgressSourceType } from './progress-view.type.ts';

/** 一种办理结果的件数 */
@ObjectType('OutcomeCount', {
  description: words('一种办理结果的件数。', 'How many came to an outcome.'),
  simpleResolvers: true,
})
export class OutcomeCountType {
  @Field(() => NormalisedOutcomeEnum, { description: words('自报结果。', 'The outcome as claimed.') })
  outcome!: NormalisedOutcome;

  @Field(() => Int, { description: words('件数。', 'How many.') })
  count!: number;
}

/** 一家单位向一个承办单位提出的建议 */
@ObjectType('AddressedShare', {
  description: words(
    '一家单位以一种文书向这个单位提出的建议，以及答复情况。',
    'What one body has addressed to the unit by one kind of instrument, and how that was answered.',
  ),
  simpleResolvers: true,
})
export class AddressedShareType {
  @Field(() => BodyEnum, { description: words('提出单位。', 'The body that addressed it.') })
  issuer!: Body;

  @Field(() => String, { description: words('文书种类。', 'Kind of instrument.') })
  kind!: string;

  @Field(() => Int, { description: words('件数。', 'How many.') })
  received!: number;

  @Field(() => Int, { description: words('已答复件数。', 'Of these, answered.') })
  answered!: number;

  @Field(() => Int, {
    nullable: true,
    description: words(
      '从提出到答复的工作日数，中位数；尚无答复的为空。',
      'Working days until the answer, the median; null while none is answered.',
    ),
  })
  medianWorkdays!: number | null;

  @Field(() => [OutcomeCountType], {
    description: words(
      '自报结果；只有监督建议的答复分类。',
      'Outcomes as claimed; only replies to supervision proposals have one.',
    ),
  })
  outcomes!: readonly OutcomeCountType[];
}

/** 收到建议的单位 */
@ObjectType('AddressedUnit', {
  description: words('收到多家单位建议的承办单位。', 'A unit that several bodies have addressed.'),
  simpleResolvers: true,
})
export class AddressedUnitType {
  @Field(() => String, { description: words('承办单位。', 'The unit.') })
  unitName!: string;

  @Field(() => [AddressedShareType], { description: words('各家所提。', 'Body by body.') })
  shares!: readonly AddressedShareType[];
}

/** 多家建议的单位 */
@ObjectType('AddressedUnitView', {
  description: words(
    '同一主题下收到几家单位建议的承办单位，并说明各单位数据截至何时、是否完整。',
    'Units that several bodies have addressed on a theme; and as of when each body’s part is known.',
  ),
  simpleResolvers: true,
})
export class AddressedUnitViewType {
  @Field(() => Boolean, {
    description: words('是否完整：有单位的数据不是最新时为否。', 'False when some body’s part is not up to date.'),
  })
  isComplete!: boolean;

  @Field(() => [ProgressSourceType], { description: words('各单位数据时间。', 'As of when, body by body.') })
  sources!: readonly ProgressSourceType[];

  @Field(() => Int, {
    description: words(
      '被建议单位未开放、因而未计入的文书数。',
      'Instruments left out as their addressee is not open.',
    ),
  })
  unattributed!: number;

  @Field(() => [AddressedUnitType], { description: words('承办单位，按名称排列。', 'The units, by name.') })
  units!: readonly AddressedUnitType[];
}

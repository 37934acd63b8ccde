import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, type NormalisedOutcome, NormalisedOutcomeEnum, words } from '#kit';

/** 答复类别 */
@ObjectType('ReplyClass', {
  description: words('一个类别及其归一化结果。', 'A class, and the outcome that it stands for.'),
  simpleResolvers: true,
})
export class ReplyClassType {
  @Field(() => String, { description: words('类别字母。', 'Its letter.') })
  letter!: string;

  @Field(() => String, { description: words('含义。', 'What it means.') })
  label!: string;

  @Field(() => NormalisedOutcomeEnum, { description: words('归一化结果。', 'The outcome on the common scale.') })
  outcome!: NormalisedOutcome;
}

/** 答复分类办法 */
@ObjectType('ReplyClassScheme', {
  description: words(
    '答复分类办法：同一字母在不同办法中含义不同，跨单位只比较归一化结果。',
    'A scheme of reply classes: the same letter means different things; only the outcome may be compared.',
  ),
  simpleResolvers: true,
})
export class ReplyClassSchemeType {
  @Field(() => String, { description: words('代码。', 'Code.') })
  code!: string;

  @Field(() => Int, { description: words('版本。', 'Version.') })
  version!: number;

  @Field(() => String, { description: words('制定单位。', 'Who issued it.') })
  issuedBy!: string;

  @Field(() => DateScalar, { description: words('施行日期。', 'From when.') })
  effectiveFrom!: string;

  @Field(() => [ReplyClassType], { description: words('类别。', 'Its classes.') })
  classes!: readonly ReplyClassType[];
}

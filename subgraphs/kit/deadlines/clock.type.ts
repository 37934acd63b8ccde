import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** 时限: a deadline that explains itself. */
@ObjectType('Clock', {
  description: words(
    '时限：哪条规则、何时起算、何时到期、为何顺延。到期与否随时推算，不作存储。',
    'A deadline: by which rule, from when, until when, and why it moved. Whether it is overdue is derived, never stored.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ClockType {
  @Field(() => String, { description: words('规则代码。', 'Code of the rule.') })
  ruleCode!: string;

  @Field(() => Int, { description: words('规则版本。', 'Version of the rule.') })
  ruleVersion!: number;

  @Field(() => String, { description: words('规则名称。', 'What must happen in time.') })
  label!: string;

  @Field(() => String, { description: words('依据。', 'What the rule rests on.') })
  basis!: string;

  @Field(() => DateScalar, { description: words('起算日；当日不计入。', 'The day it starts; not counted itself.') })
  startOn!: string;

  @Field(() => DateScalar, { description: words('未顺延的到期日。', 'The day that the length alone gives.') })
  rawDueOn!: string;

  @Field(() => DateScalar, { description: words('到期日。', 'The day it is due.') })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: words('顺延原因。', 'Why it moved on; null if it did not.') })
  rollReason!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('延期前的到期日；未延期的为空。', 'The day it was due before an extension; null without one.'),
  })
  extendedFrom!: string | null;

  @Field(() => Boolean, {
    description: words(
      '是否暂定：到期年度的放假安排尚未公布。',
      'Whether the holidays of its year are not announced yet.',
    ),
  })
  isProvisional!: boolean;

  @Field(() => String, { description: words('所用日历的版本。', 'Version of the calendar.') })
  calendarVersion!: string;

  @Field(() => DateScalar, { nullable: true, description: words('完成日期。', 'The day it was met; null if not yet.') })
  satisfiedOn!: string | null;

  @Field(() => Boolean, { description: words('是否逾期。', 'Whether it was, or is being, missed.') })
  isOverdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: words(
      '剩余工作日，逾期为负；已完成的为空。',
      'Working days left, negative when overdue; null once met.',
    ),
  })
  workdaysLeft!: number | null;

  @Field(() => String, { description: words('一句话说明。', 'All of this in one sentence.') })
  explanation!: string;
}

import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { ClockType } from '../deadlines/clock.type.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import { sampleWords, words } from '../graphql/words.ts';

/** What the instruments of all bodies have in common: 司法建议, 检察建议, 监察建议, 执法监督. */
@InterfaceType('Instrument', {
  description: words(
    '各单位依职权发出的文书(司法建议、检察建议、监察建议、行政执法监督等)的共同内容。',
    'What the instruments that bodies issue in their own right have in common.',
  ),
  autoRegisterImplementations: false,
})
export abstract class InstrumentType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => String, { nullable: true, description: words('文号。', 'Document number.') })
  documentNo!: string | null;

  @Field(() => String, { nullable: true, description: words('标题或主题。', 'Title or topic.') })
  title!: string | null;

  @Field(() => String, { nullable: true, description: words('被建议单位。', 'The unit it is addressed to.') })
  addressee!: string | null;

  @Field(() => Int, { description: words('年度。', 'The year of issue.') })
  year!: number;

  @Field(() => DateScalar, { nullable: true, description: words('发出日期。', 'The day it was issued.') })
  issuedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('文书写明的回复期限。', 'The day by which the document asks for a reply.'),
  })
  replyDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('回复日期。', 'The day of the reply.') })
  repliedOn!: string | null;

  @Field(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks?: readonly ClockType[];

  @Field(() => [WithheldType], { description: withheldWords })
  withheld?: readonly WithheldType[];

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}

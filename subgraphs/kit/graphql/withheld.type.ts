import { Directive, Field, ObjectType } from 'type-graphql';
import type { WithheldReason } from '../access/withheld-reasons.ts';
import { WithheldReasonEnum } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { words } from './words.ts';

/** Says that a field is empty because it is not open to the viewer, and by whose rule. */
@ObjectType('Withheld', {
  description: words(
    '不提供的字段及其原因；为空而未列在此处的字段，表示未填报。',
    'A field that is withheld, and why; a null that is not listed means not recorded.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class WithheldType {
  @Field(() => String, {
    description: words('字段，如 instruments.documentNo。', 'The field, e.g. instruments.documentNo.'),
  })
  field!: string;

  @Field(() => WithheldReasonEnum, { description: words('原因。', 'The reason.') })
  reason!: WithheldReason;

  @Field(() => String, { description: words('依据。', 'The rule it rests on.') })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: words('可据以开放该字段的协议编号。', 'Number of the agreement under which it can be opened.'),
  })
  agreementNo!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('自哪一天起不提供。', 'Since which day.'),
  })
  since!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('下次复核日期。', 'When the decision is looked at again.'),
  })
  reviewOn!: string | null;
}

/** Describes the field in which a record says what of it is withheld. */
export const withheldWords = words('不提供的字段及原因。', 'What is withheld, and why.');

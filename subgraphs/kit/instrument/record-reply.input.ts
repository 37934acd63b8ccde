import { Field, InputType } from 'type-graphql';
import { CommandTargetInput } from '../graphql/command-target.input.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** What recording the reply to an instrument needs. */
@InputType()
export abstract class RecordReplyInput extends CommandTargetInput {
  @Field(() => DateScalar, { description: words('被建议单位回复的日期。', 'The day on which the addressee replied.') })
  repliedOn!: string;
}

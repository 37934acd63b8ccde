import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { CommandTargetInput } from '../graphql/command-target.input.ts';
import { words } from '../graphql/words.ts';
import { HandlingType } from './handling.type.ts';

/** What an acknowledgement needs. */
@InputType('AcknowledgeHandlingInput', { description: words('签收所需内容。', 'What an acknowledgement needs.') })
export class AcknowledgeHandlingInput extends CommandTargetInput {}

/** What an acknowledgement returns. */
@ObjectType('AcknowledgeHandlingPayload', {
  description: words('签收结果。', 'What an acknowledgement returns.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class AcknowledgeHandlingPayload {
  @Field(() => HandlingType, { description: words('签收后的办理记录。', 'The handling afterwards.') })
  handling!: HandlingType;
}

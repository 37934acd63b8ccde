import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { words } from '../graphql/words.ts';

/** Which event is driven again. */
@InputType('RedriveEventInput', { description: words('重新处理哪条事件。', 'Which event is driven again.') })
export class RedriveEventInput {
  @Field(() => ID, { description: words('事件标识。', 'Identifier of the event.') })
  eventId!: string;
}

/** What came of it. */
@ObjectType('RedriveEventPayload', {
  description: words('重新处理的结果。', 'What came of driving an event again.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class RedriveEventPayload {
  @Field(() => Int, {
    description: words(
      '已生效的事件数，含其后等待的。',
      'How many events have taken effect, those behind it included.',
    ),
  })
  effective!: number;
}

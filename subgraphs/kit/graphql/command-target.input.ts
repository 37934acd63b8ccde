import { Field, ID, InputType, Int } from 'type-graphql';
import { words } from './words.ts';

/** What the input of every command holds: a key against repetition. */
@InputType()
export abstract class NewcomerInput {
  @Field(() => ID, {
    nullable: true,
    description: words(
      '幂等键：重复提交同一请求不会重复生效。',
      'Idempotency key: repeating the request has no second effect.',
    ),
  })
  idempotencyKey?: string | null;
}

/** What the input of a command on an existing record holds besides: the record, and the version that was seen. */
@InputType()
export abstract class CommandTargetInput extends NewcomerInput {
  @Field(() => ID, { description: words('记录的标识。', 'Identifier of the record.') })
  id!: string;

  @Field(() => Int, { description: words('您所看到的版本。', 'The version that you have seen.') })
  expectedVersion!: number;
}

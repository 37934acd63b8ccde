import { ArgsType, Field, Int } from 'type-graphql';
import { words } from './words.ts';

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: words('每页条数，1 到 100。', 'Records per page, 1 to 100.') })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: words('从该位置标记之后开始。', 'Start after this cursor.'),
  })
  after?: string | null;
}

import { Directive, Field, ObjectType } from 'type-graphql';
import { words } from './words.ts';

/** Where a page stands in its list. */
@ObjectType('PageInfo', {
  description: words('翻页信息。', 'Where the page stands in its list.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class PageInfoType {
  @Field(() => Boolean, { description: words('后面是否还有。', 'Whether more records follow.') })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: words(
      '本页最后一条的标记，作为下一页的 after。',
      'Cursor of the last record; the next page’s `after`.',
    ),
  })
  endCursor!: string | null;
}

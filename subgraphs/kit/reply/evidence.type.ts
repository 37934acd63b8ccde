import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** 佐证材料 */
@ObjectType('Evidence', {
  description: words('佐证材料：一次提供，多份答复可引用。', 'Evidence: given once, cited by several replies.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class EvidenceType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('材料名称。', 'Title.') })
  title!: string;

  @Field(() => String, { nullable: true, description: words('文号。', 'Document number.') })
  documentNo?: string | null | undefined;

  @Field(() => String, { description: words('内容摘要。', 'Summary.') })
  summary!: string;

  @Field(() => DateScalar, { description: words('提供日期。', 'The day it was given.') })
  givenOn!: string;
}

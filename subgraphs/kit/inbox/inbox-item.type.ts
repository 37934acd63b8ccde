import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import { connectionOf } from '../graphql/connection.ts';
import { BodyEnum } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** 收件箱中的一项 */
@ObjectType('InboxItem', {
  description: words(
    '收件箱中的一项：本单位的一项交办，或其他单位发来的一份文书。',
    'One thing that is on a unit: an assignment, or an instrument that another body has addressed to it.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class InboxItemType {
  @Field(() => ID, { description: words('办理或文书的标识。', 'Identifier of the handling or instrument.') })
  id!: string;

  @Field(() => String, { description: words('种类，如 Assignment。', 'Kind, for example Assignment.') })
  kind!: string;

  @Field(() => BodyEnum, { description: words('来文单位。', 'The body that it came from.') })
  issuer!: Body;

  @Field(() => ID, { description: words('同一问题：所属监督建议。', 'The problem: the proposal it belongs to.') })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: words('编号或文号。', 'Number.') })
  documentNo?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('标题。', 'Title.') })
  title?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('承办或被建议单位。', 'The unit that is addressed.') })
  unitName?: string | null | undefined;

  @Field(() => DateScalar, { description: words('交办或发文日期。', 'The day it was assigned or issued.') })
  arrivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('最近的到期日。', 'The nearest day that it is due.') })
  dueOn?: string | null | undefined;

  @Field(() => Boolean, { description: words('是否待签收。', 'Whether receipt is awaited.') })
  awaitsReceipt!: boolean;

  @Field(() => Boolean, { description: words('是否待会签。', 'Whether a signature is awaited.') })
  awaitsCosign!: boolean;
}

/** 收件箱 */
export const InboxItemConnection = connectionOf('InboxItem', InboxItemType, '收件箱', 'what is on a unit', true);

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, connectionOf, DateScalar, PurposeEnum, publishEnum, sampleWords, words } from '#kit';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import type { SavedQueryStatus } from '../model/saved-query.lifecycle.ts';

/** 用数查询状态 */
export const SavedQueryStatusEnum = publishEnum<SavedQueryStatus>(
  'SavedQueryStatus',
  words('用数查询状态。', 'Where a saved query stands.'),
  {
    SUBMITTED: ['已申报，待审', 'put forward, not decided yet'],
    APPROVED: ['已批准', 'approved'],
    DECLINED: ['未批准', 'declined'],
    WITHDRAWN: ['已撤销', 'withdrawn'],
  },
);

/** 用数查询 */
@ObjectType('SavedQuery', {
  description: words(
    '用数查询：分析人员申报、经批准后可反复使用的查询。',
    'A query that an analyst has put forward to be run again and again, once it is approved.',
  ),
  simpleResolvers: true,
})
export class SavedQueryType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('编号。', 'Number.') })
  no!: string;

  @Field(() => String, { description: words('名称。', 'Title.') })
  title!: string;

  @Field(() => String, { description: words('查询全文。', 'The text of the query.') })
  document!: string;

  @Field(() => String, {
    description: words(
      '查询全文的摘要；调用时作为 documentId。',
      'Digest of the text, by which it is run: the documentId of a request.',
    ),
  })
  documentHash!: string;

  @Field(() => PurposeEnum, { description: words('用途。', 'Purpose.') })
  purpose!: Purpose;

  @Field(() => String, { description: words('用数理由。', 'What the figures are needed for.') })
  reason!: string;

  @Field(() => BodyEnum, { description: words('申报单位。', 'The body whose analyst put it forward.') })
  authorBody!: Body;

  @Field(() => SavedQueryStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: SavedQueryStatus;

  @Field(() => DateScalar, { description: words('申报日期。', 'The day it was put forward.') })
  submittedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('审批日期。', 'The day it was decided on.') })
  decidedOn?: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: words('不予批准或撤销的理由。', 'Why it was declined or withdrawn.'),
  })
  statement?: string | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('有效期至；批准时确定。', 'The last day on which it may be run; set when it is approved.'),
  })
  validUntil?: string | null | undefined;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}

/** 用数清单 */
export const SavedQueryConnection = connectionOf('SavedQuery', SavedQueryType, '用数查询', 'saved queries');

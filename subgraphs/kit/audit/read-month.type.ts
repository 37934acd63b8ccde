import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { BodyEnum, PurposeEnum } from '../graphql/enums.ts';
import { words } from '../graphql/words.ts';

/** 一个月的读取次数 */
@ObjectType('ReadMonth', {
  description: words('一个月内某单位为某用途读取的次数。', 'How often a body read for a purpose within a month.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReadMonthType {
  @Field(() => String, {
    description: words('月份，如 2026-11(北京时间)。', 'Month in Asia/Shanghai, for example 2026-11.'),
  })
  month!: string;

  @Field(() => BodyEnum, { description: words('读取人所属单位。', 'Body of the readers.') })
  viewerBody!: Body;

  @Field(() => PurposeEnum, { description: words('用途。', 'Purpose.') })
  purpose!: Purpose;

  @Field(() => Int, { description: words('请求数。', 'Requests.') })
  requests!: number;
}

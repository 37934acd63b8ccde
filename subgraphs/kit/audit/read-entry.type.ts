import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { connectionOf } from '../graphql/connection.ts';
import { BodyEnum, PurposeEnum } from '../graphql/enums.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';
import type { ReadClass } from './read-entry.entity.ts';

/** 所读数据类别 */
@ObjectType('ReadClass', {
  description: words('一次读取中的一类数据。', 'One class of data of a read.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReadClassType {
  @Field(() => String, { description: words('记录种类。', 'Kind of record.') })
  noun!: string;

  @Field(() => String, { description: words('记录种类的名称。', 'What that kind is called.') })
  nounLabel?: string;

  @Field(() => Int, { description: words('读到的行数。', 'How many rows were shown.') })
  rows!: number;

  @Field(() => [String], {
    description: words('被拒绝的字段，*表示整类被拒绝。', 'Fields that were refused; * for all of it.'),
  })
  denied!: readonly string[];

  @Field(() => [String], {
    description: words('被拒绝的字段的名称，*表示整类被拒绝。', 'What those fields are called; * for all of it.'),
  })
  deniedLabels?: readonly string[];
}

/** 读取记录 */
@ObjectType('ReadEntry', {
  description: words(
    '读取记录：谁、为何、读了哪类数据，被拒绝的也记录。',
    'Who read which classes of data and what for; refusals too.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReadEntryType {
  @Field(() => Int, { description: words('在日志中的位置。', 'Its place in the log.') })
  position!: number;

  @Field(() => DateTimeScalar, { description: words('时刻。', 'When.') })
  at!: Date;

  @Field(() => String, { description: words('读取人。', 'Who.') })
  viewerId!: string;

  @Field(() => BodyEnum, { description: words('读取人所在单位。', 'Of which body.') })
  viewerBody!: Body;

  @Field(() => PurposeEnum, { description: words('用途。', 'What for.') })
  purpose!: Purpose;

  @Field(() => String, { description: words('请求编号。', 'Identifier of the request.') })
  requestId!: string;

  @Field(() => String, { nullable: true, description: words('操作名。', 'Name of the operation.') })
  operation?: string | null | undefined;

  @Field(() => [ReadClassType], { description: words('所读的各类数据。', 'The classes of data.') })
  classes!: readonly ReadClass[];

  @Field(() => [String], { description: words('被拒绝的错误码。', 'Codes of what was refused altogether.') })
  refusals!: readonly string[];
}

/** 读取日志 */
export const ReadEntryConnection = connectionOf('ReadEntry', ReadEntryType, '读取记录', 'reads', true);

/** 回执 */
@ObjectType('ReadReceipt', {
  description: words(
    '读取日志的一段，可离线核验；无权知悉的条目只有封印。',
    'A stretch of the log of reads, to be checked off line; of other entries it holds the seal only.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReadReceiptType {
  @Field(() => String, { description: words('回执(JSON)，另存为文件。', 'The receipt as JSON, to be kept as a file.') })
  text!: string;

  @Field(() => String, { description: words('所属单位对回执的签名(JWS)。', 'The signature of its publisher (JWS).') })
  signature!: string;
}

/** 公开读取记录 */
@ObjectType('ReadRelease', {
  description: words('对读取记录的一次公开。', 'A release of reads that are shown late.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReadReleaseType {
  @Field(() => BodyEnum, { description: words('读取单位。', 'Whose reads.') })
  body!: Body;

  @Field(() => DateTimeScalar, { description: words('公开到何时(不含)。', 'Up to when, exclusive.') })
  releasedUntil!: Date;
}

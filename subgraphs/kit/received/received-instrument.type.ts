import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import { BodyEnum, publishEnum } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';
import type { ReceivedInstrumentStatus } from './received-instrument.lifecycle.ts';

/** 收到的文书的状态 */
export const ReceivedInstrumentStatusEnum = publishEnum<ReceivedInstrumentStatus>(
  'ReceivedInstrumentStatus',
  words('收到的文书的状态。', 'Where an instrument that was received stands.'),
  {
    OPEN: ['待回复', 'to be answered'],
    ANSWERED: ['已回复', 'answered'],
  },
);

/** 收到的文书 */
@ObjectType('ReceivedInstrument', {
  description: words('其他单位发来的文书。', 'An instrument that another body has addressed to this one.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReceivedInstrumentType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => BodyEnum, { description: words('发出单位。', 'The body that issued it.') })
  issuer!: Body;

  @Field(() => String, { description: words('文书种类。', 'Kind of instrument.') })
  kind!: string;

  @Field(() => String, { nullable: true, description: words('文号。', 'Document number.') })
  documentNo?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('标题。', 'Title.') })
  title?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('发现的问题。', 'The problem that was found.') })
  problem?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('建议内容。', 'What is recommended.') })
  suggestion?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('被建议单位。', 'The unit it is addressed to.') })
  addressee?: string | null | undefined;

  @Field(() => DateScalar, { description: words('发出日期。', 'The day it was issued.') })
  issuedOn!: string;

  @Field(() => ReceivedInstrumentStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: ReceivedInstrumentStatus;

  @Field(() => DateScalar, { nullable: true, description: words('回复日期。', 'The day of the reply.') })
  repliedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('回复文号。', 'Document number of the reply.') })
  answerNo?: string | null | undefined;

  @Field(() => [String], { description: words('所引用材料的名称。', 'Titles of the evidence that is cited.') })
  evidenceTitles!: readonly string[];
}

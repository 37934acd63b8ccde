import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateScalar, publishEnum, words } from '#kit';
import type { PressingBundleStatus } from '../model/pressing-bundle.lifecycle.ts';

/** 捆绑督办状态 */
export const PressingBundleStatusEnum = publishEnum<PressingBundleStatus>(
  'PressingBundleStatus',
  words('捆绑督办状态。', 'Whether the exercise goes on.'),
  {
    OPEN: ['督办中', 'going on'],
    ENDED: ['已结束', 'ended'],
  },
);

/** 捆绑督办 */
@ObjectType('PressingBundle', {
  description: words(
    '捆绑督办：若干监督建议或提案一并督办。',
    'Several supervision proposals or CPPCC proposals that are pressed together.',
  ),
  simpleResolvers: true,
})
export class PressingBundleType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('督办名称。', 'Title.') })
  title!: string;

  @Field(() => String, { description: words('督办单位。', 'The unit that presses.') })
  pressedBy!: string;

  @Field(() => DateScalar, { description: words('启动日期。', 'The day it began.') })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('结束日期。', 'The day it ended.') })
  endedOn?: string | null | undefined;

  @Field(() => PressingBundleStatusEnum, { description: words('状态。', 'Whether it goes on.') })
  status!: PressingBundleStatus;
}

/** 捆绑督办列表 */
export const PressingBundleConnection = connectionOf(
  'PressingBundle',
  PressingBundleType,
  '捆绑督办',
  'pressing exercises',
);

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, publishEnum, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { HandlingUnitStatus } from '../model/handling-unit.lifecycle.ts';

/** 承办单位状态 */
const HandlingUnitStatusEnum = publishEnum<HandlingUnitStatus>(
  'HandlingUnitStatus',
  words('承办单位状态。', 'Where a unit stands.'),
  {
    ACTIVE: ['在用', 'assignments may be made to it'],
    RETIRED: ['已停用', 'none may any more'],
  },
);

/** 承办单位 */
@ObjectType('HandlingUnit', {
  description: words('承办单位。', 'A unit that handles assignments.'),
  simpleResolvers: true,
})
export class HandlingUnitType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('单位名称。', 'Name of the unit.') })
  name!: string;

  @Field(() => BodyEnum, {
    nullable: true,
    description: words(
      '若为参与协同的单位，则为该单位；其他单位为空。',
      'The body it is, null for a unit outside the federation.',
    ),
  })
  body?: Body | null | undefined;

  @Field(() => String, { description: words('行政区划代码(GB/T 2260)。', 'Division code of GB/T 2260.') })
  region!: string;

  @Field(() => HandlingUnitStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: HandlingUnitStatus;
}

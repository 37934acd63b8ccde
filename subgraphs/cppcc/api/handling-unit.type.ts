import { Field, ID, ObjectType } from 'type-graphql';
import { BodyEnum, words } from '#kit';
import type { Body } from '#schema/registry.ts';

/** 承办单位 */
@ObjectType('HandlingUnit', {
  description: words('承办单位。', 'A unit that handles assignments.'),
  simpleResolvers: true,
})
export class HandlingUnitType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

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
}

import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, findVisible, words } from '#kit';
import type { HandlingUnit } from '../model/handling-unit.entity.ts';
import { handlingUnitPolicy } from '../model/open-records.policy.ts';
import { HandlingUnitType } from './handling-unit.type.ts';

/** 承办单位: whom one may assign to. */
@Resolver()
export class HandlingUnitResolver {
  @Query(() => [HandlingUnitType], {
    nullable: true,
    description: words('在用的承办单位，按名称。', 'The units to which assignments may be made, by name.'),
  })
  handlingUnits(@Ctx() context: Context): Promise<HandlingUnit[]> {
    return findVisible(context, handlingUnitPolicy, { where: { status: 'ACTIVE' }, orderBy: { name: 'asc' } });
  }
}

import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { handlingUnitLifecycle } from './handling-unit.lifecycle.ts';

/** 承办单位: one of the bodies, or a bureau or district outside them. */
export const HandlingUnitEntity = defineEntity({
  name: 'HandlingUnit',
  tableName: 'handling_unit',
  properties: {
    ...livingProperties,
    name: p.string(),
    body: p.string().length(32).$type<Body>().nullable(),
    status: p.enum(handlingUnitLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'name'] }],
});

export type HandlingUnit = InferEntity<typeof HandlingUnitEntity>;

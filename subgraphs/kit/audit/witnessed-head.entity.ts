import { defineEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { chainNames } from './chain.ts';

/** 见证: how far another body's log had come on a day, as this body saw it; the last of each day is kept. */
export const WitnessedHeadEntity = defineEntity({
  name: 'WitnessedHead',
  tableName: 'witnessed_head',
  properties: {
    publisher: p.string().length(32).$type<Body>().primary(),
    chain: p.enum(chainNames).primary(),
    day: p.date().primary(),
    position: p.integer(),
    hash: p.string().length(64),
    at: p.datetime(),
  },
});

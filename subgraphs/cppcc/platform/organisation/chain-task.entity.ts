import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { chainTaskLifecycle } from './chain-task.lifecycle.ts';

/** 传导任务: what one link of the chain is asked to do, passed on to those below it and reported back to the one above. */
export const ChainTaskEntity = defineEntity({
  name: 'ChainTask',
  tableName: 'chain_task',
  properties: {
    ...livingProperties,
    nodeId: p.uuid(),
    /** The task of the link above that it was passed on from. */
    fromTaskId: p.uuid().nullable(),
    title: p.string(),
    text: p.text(),
    routedOn: p.date(),
    dueOn: p.date(),
    report: p.text().nullable(),
    reportedOn: p.date().nullable(),
    status: p.enum(chainTaskLifecycle.statuses),
  },
  indexes: [{ properties: ['dueOn', 'id'] }, { properties: ['nodeId', 'dueOn', 'id'] }, { properties: ['fromTaskId'] }],
});

export type ChainTask = InferEntity<typeof ChainTaskEntity>;

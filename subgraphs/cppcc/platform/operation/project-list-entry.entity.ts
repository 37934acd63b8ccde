import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { projectListEntryLifecycle } from './project-list-entry.lifecycle.ts';

/** 项目清单: one entry of a work place’s list, which answers the demands that name it. */
export const ProjectListEntryEntity = defineEntity({
  name: 'ProjectListEntry',
  tableName: 'project_list_entry',
  properties: {
    ...livingProperties,
    no: p.string(),
    placeId: p.uuid(),
    title: p.string(),
    text: p.text(),
    listedOn: p.date(),
    /** The plan that has taken it up. */
    yearPlanId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    /** What was done, or why it was dropped. */
    result: p.text().nullable(),
    status: p.enum(projectListEntryLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['listedOn', 'id'] },
    { properties: ['placeId', 'listedOn', 'id'] },
    { properties: ['region', 'listedOn', 'id'] },
    { properties: ['yearPlanId', 'listedOn', 'id'] },
  ],
});

export type ProjectListEntry = InferEntity<typeof ProjectListEntryEntity>;

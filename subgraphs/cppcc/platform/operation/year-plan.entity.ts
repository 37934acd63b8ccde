import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { yearPlanLifecycle } from './year-plan.lifecycle.ts';

/** 年度工作计划: which projects a work place takes up in a year. */
export const YearPlanEntity = defineEntity({
  name: 'YearPlan',
  tableName: 'year_plan',
  properties: {
    ...livingProperties,
    placeId: p.uuid(),
    year: p.integer(),
    text: p.text(),
    adoptedOn: p.date(),
    /** What became of it. */
    summary: p.text().nullable(),
    concludedOn: p.date().nullable(),
    status: p.enum(yearPlanLifecycle.statuses),
  },
  uniques: [{ properties: ['placeId', 'year'] }],
  indexes: [{ properties: ['adoptedOn', 'id'] }, { properties: ['year', 'region'] }],
});

export type YearPlan = InferEntity<typeof YearPlanEntity>;

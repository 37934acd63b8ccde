import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { activityLifecycle } from './activity.lifecycle.ts';
import { activityKinds, outreachBrands, outreachCampaigns, sinkTypes } from './activity-words.ts';

/** 履职活动: what was held at a work place on a day. `region` is the division of the place. */
export const ActivityEntity = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  properties: {
    ...livingProperties,
    no: p.string(),
    placeId: p.uuid(),
    heldOn: p.date(),
    title: p.string(),
    kind: p.enum(activityKinds),
    sinkType: p.enum(sinkTypes).nullable(),
    brand: p.enum(outreachBrands).nullable(),
    campaign: p.enum(outreachCampaigns).nullable(),
    /** 人次: how many people were there. */
    attendance: p.integer(),
    yearPlanId: p.uuid().nullable(),
    projectId: p.uuid().nullable(),
    topicId: p.uuid().nullable(),
    /** Why it was corrected last, or withdrawn. */
    reason: p.text().nullable(),
    status: p.enum(activityLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['heldOn', 'id'] },
    { properties: ['placeId', 'heldOn', 'id'] },
    { properties: ['region', 'heldOn', 'id'] },
    { properties: ['projectId', 'heldOn', 'id'] },
    { properties: ['yearPlanId', 'heldOn', 'id'] },
    { properties: ['topicId', 'heldOn', 'id'] },
    { properties: ['campaign', 'heldOn'] },
    { properties: ['brand', 'heldOn'] },
    { properties: ['kind', 'heldOn'] },
    { properties: ['sinkType', 'heldOn'] },
  ],
  triggers: [keepVersions],
});

export type Activity = InferEntity<typeof ActivityEntity>;

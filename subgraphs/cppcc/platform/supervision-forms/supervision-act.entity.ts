import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { supervisionForms } from '../../model/campaign.entity.ts';

/**
 * 监督活动台账: every act of supervision that a register of the hub holds, under its form. A merged proposal is part of the
 * one that it was merged into.
 */
export const SupervisionActEntity = defineEntity({
  name: 'SupervisionAct',
  tableName: 'supervision_act',
  view: true,
  expression: `
    select id, region, form, started_on as held_on from campaign
    union all
    select id, region, 'MICRO', held_on from micro_supervision where status = 'RECORDED'
    union all
    select id, region, 'PROPOSAL', filed_on from cppcc_proposal where filed_on is not null and status <> 'MERGED'`,
  properties: {
    id: p.uuid().primary(),
    region: p.string().length(6),
    form: p.enum(supervisionForms),
    heldOn: p.date(),
  },
});

export type SupervisionAct = InferEntity<typeof SupervisionActEntity>;

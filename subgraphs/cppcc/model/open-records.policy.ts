import { definePolicy, officers, openToPartners } from '#kit';
import { AgreementEntity } from './agreement.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { HandlingUnitEntity } from './handling-unit.entity.ts';
import { ThemeEntity } from './theme.entity.ts';

const leader = officers('leader');
const clerk = officers('clerk');

/** The frame of a year's work is open to every partner; the CPPCC's officers lay it out. */
export const themePolicy = definePolicy(ThemeEntity, {
  read: openToPartners,
  actions: { announce: leader, revise: leader },
});
export const agreementPolicy = definePolicy(AgreementEntity, {
  read: openToPartners,
  actions: { sign: leader, renew: leader, end: leader },
});
export const campaignPolicy = definePolicy(CampaignEntity, {
  read: openToPartners,
  actions: { begin: leader, conclude: leader },
});
export const handlingUnitPolicy = definePolicy(HandlingUnitEntity, {
  read: openToPartners,
  actions: { register: clerk, rename: clerk, retire: clerk },
});

import { definePolicy, openToPartners } from '#kit';
import { AgreementEntity } from './agreement.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { HandlingUnitEntity } from './handling-unit.entity.ts';
import { ThemeEntity } from './theme.entity.ts';

/** The frame of a year's work is open to every partner, and changed by none of them. */
export const themePolicy = definePolicy(ThemeEntity, { read: openToPartners });
export const agreementPolicy = definePolicy(AgreementEntity, { read: openToPartners });
export const campaignPolicy = definePolicy(CampaignEntity, { read: openToPartners });
export const handlingUnitPolicy = definePolicy(HandlingUnitEntity, { read: openToPartners });

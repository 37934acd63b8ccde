import { definePolicy, openToPartners } from '#kit';
import { AgreementEntity } from './agreement.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { ChaseEntity } from './chase.entity.ts';
import { CommitmentEntity } from './commitment.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { FollowUpEntity } from './follow-up.entity.ts';
import { HandlingUnitEntity } from './handling-unit.entity.ts';
import { ThemeEntity } from './theme.entity.ts';
import { TimelineEntryEntity } from './timeline-entry.entity.ts';

/** The frame of a year's work is open to every partner, and changed by none of them. */
export const themePolicy = definePolicy(ThemeEntity, { read: openToPartners });
export const agreementPolicy = definePolicy(AgreementEntity, { read: openToPartners });
export const campaignPolicy = definePolicy(CampaignEntity, { read: openToPartners });
export const handlingUnitPolicy = definePolicy(HandlingUnitEntity, { read: openToPartners });

/** What was evaluated, found, chased and promised is open to every partner. */
export const evaluationPolicy = definePolicy(EvaluationEntity, { read: openToPartners });
export const followUpPolicy = definePolicy(FollowUpEntity, { read: openToPartners });
export const chasePolicy = definePolicy(ChaseEntity, { read: openToPartners });
export const timelineEntryPolicy = definePolicy(TimelineEntryEntity, { read: openToPartners });
export const commitmentPolicy = definePolicy(CommitmentEntity, { read: openToPartners });

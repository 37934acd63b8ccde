import { definePolicy, openToPartners } from '#kit';
import { ProposalProgressEntity } from './proposal-progress.entity.ts';

/** Where the handling of an issued proposal stands is open to every partner; only what is issued has rows. */
export const proposalProgressPolicy = definePolicy(ProposalProgressEntity, { read: openToPartners });

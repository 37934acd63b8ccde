import { z } from 'zod';
import { HubError, referenceField, type Work } from '#kit';
import { type Campaign, CampaignEntity } from '../model/campaign.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { nextNumber } from './next-number.ts';
import { proposalCommand } from './proposal-command.ts';
import { proposalText } from './proposal-text.ts';

/** 拟稿: a proposal comes of a campaign and takes the next number of its year. */
export const draftSupervisionProposal = proposalCommand({
  verb: 'draft',
  zh: '拟稿',
  en: 'draft a proposal',
  action: 'draft',
  input: z.object({
    campaignId: referenceField('所属协同监督活动', 'The campaign that it comes of'),
    repeatsId: referenceField('重复提出的，为以往那一条', 'The earlier proposal on the same matter').nullish(),
    ...proposalText,
  }),
  make: async ({ campaignId, repeatsId, title, points }, work) => {
    const campaign = await work.em.findOne(CampaignEntity, { id: campaignId });
    if (!campaign) throw new HubError('NOT_FOUND');
    assertRunning(campaign);
    const { year, partner, themeId, region } = campaign;
    await assertKnown(work, repeatsId);
    const no = await nextNumber(work, 'supervision_proposal', '督', year, 3);
    const columns = { campaignId, title, points, year, partner, themeId, region, no };
    return { ...columns, repeatsId: repeatsId ?? null, parties: [partner] };
  },
  told: 'drafted',
});

function assertRunning({ status }: Campaign): void {
  if (status === 'RUNNING') return;
  throw new HubError('INVALID_INPUT', {
    zh: '该协同监督活动已结束，请在进行中的活动下拟稿。',
    en: 'That campaign is concluded; draft under one that is running.',
  });
}

async function assertKnown({ em }: Work, id: string | null | undefined): Promise<void> {
  if (id && (await em.count(SupervisionProposalEntity, { id })) === 0) throw new HubError('NOT_FOUND');
}

import { z } from 'zod';
import { HubError, referenceField, takeTurn, type Work } from '#kit';
import { CampaignEntity } from '../model/campaign.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
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
    const { year, partner, themeId, region } = campaign;
    await assertKnown(work, repeatsId);
    const no = await nextNumber(work, year);
    const columns = { campaignId, title, points, year, partner, themeId, region, no };
    return { ...columns, repeatsId: repeatsId ?? null, parties: [partner] };
  },
  told: 'drafted',
});

async function assertKnown({ em }: Work, id: string | null | undefined): Promise<void> {
  if (id && (await em.count(SupervisionProposalEntity, { id })) === 0) throw new HubError('NOT_FOUND');
}

/** Numbers are given in turn, so that two drafts at once do not get the same. */
async function nextNumber({ em }: Work, year: number): Promise<string> {
  await takeTurn(em, 'AUDIT');
  const [last] = await em.find(
    SupervisionProposalEntity,
    { year },
    { orderBy: { no: 'desc' }, limit: 1, fields: ['no'] },
  );
  const number = Number(/(\d+)号$/.exec(last?.no ?? '')?.[1] ?? 0) + 1;
  return `呼协督〔${year}〕${String(number).padStart(3, '0')}号`;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { HandlingEntity, sampleId } from '#kit';
import { AgreementEntity } from '../model/agreement.entity.ts';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { CampaignEntity } from '../model/campaign.entity.ts';
import { HandlingUnitEntity } from '../model/handling-unit.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import { ThemeEntity } from '../model/theme.entity.ts';
import { agreementId, campaignId, sampleCampaigns, samplePartners, sampleThemes, themeId } from './campaigns.ts';
import { sampleHandlings, sampleMarks } from './handlings.ts';
import { type SampleProposal, sampleProposals } from './published.ts';
import { sampleUnits, type UnitCode } from './units.ts';

const partnerNames = {
  discipline: '市纪委监委',
  courts: '市中级人民法院',
  procuratorate: '市人民检察院',
  justice: '市司法局',
};

/** Loads the CPPCC's sample data: agreements, themes, campaigns, units, proposals, assignments. */
export async function loadSample(em: EntityManager): Promise<void> {
  await em.insertMany(AgreementEntity, agreements());
  await em.insertMany(ThemeEntity, themes());
  await em.insertMany(CampaignEntity, campaigns());
  await em.insertMany(HandlingUnitEntity, units());
  await em.insertMany(SupervisionProposalEntity, sampleProposals.map(proposalRow));
  await em.insertMany(AssignmentEntity, sampleProposals.flatMap(assignmentRows));
  await em.insertMany(
    HandlingEntity,
    sampleHandlings((unit) => sampleUnits[unit].body === null),
  );
}

const agreements = () =>
  samplePartners.map((partner, index) => ({
    ...sampleMarks('2022-03-18'),
    id: agreementId(partner),
    no: `呼协合〔2022〕${index + 1}号`,
    title: `市政协与${partnerNames[partner]}战略合作协议`,
    partner,
    signedOn: '2022-03-18',
    validTo: '2027-03-17',
  }));

const themes = () =>
  [...new Map(sampleCampaigns.map(({ year, theme }) => [themeId(year, theme), { year, theme }]))].map(
    ([id, { year, theme }]) => ({ ...sampleMarks(`${year}-03-01`), id, year, code: theme, ...sampleThemes[theme] }),
  );

const campaigns = () =>
  sampleCampaigns.map((campaign, index) => ({
    ...sampleMarks(`${campaign.year}-03-20`),
    id: campaignId(campaign),
    year: campaign.year,
    partner: campaign.partner,
    themeId: themeId(campaign.year, campaign.theme),
    agreementId: agreementId(campaign.partner),
    planNo: `呼协办发〔${campaign.year}〕${20 + index}号`,
    startedOn: `${campaign.year}-03-20`,
  }));

const units = () =>
  Object.entries(sampleUnits).map(([code, { name, body, region }]) => ({
    ...sampleMarks('2022-03-01'),
    id: unitId(code as UnitCode),
    name,
    body,
    region,
  }));

const unitId = (code: UnitCode): string => sampleId('handling-unit', code);

const proposalRow = (proposal: SampleProposal, index: number) => ({
  ...sampleMarks(proposal.issuedOn ?? '2026-11-16'),
  id: proposal.id,
  no: proposal.no,
  campaignId: proposal.campaignId,
  themeId: proposal.themeId,
  year: proposal.year,
  partner: proposal.partner,
  title: proposal.title,
  points: proposal.points,
  status: statusOf(proposal, index),
  issuedOn: proposal.issuedOn,
});

/** Where a proposal stands follows from what its lead has done. */
function statusOf({ issuedOn, assignments }: SampleProposal, index: number): SupervisionProposalStatus {
  if (issuedOn === null) return index % 2 === 0 ? 'DRAFT' : 'UNDER_REVIEW';
  const lead = assignments[0];
  if (lead?.claimedOutcome === 'RESOLVED') return 'CLOSED';
  if (lead?.claimedOutcome === 'IN_PLAN') return issuedOn > '2026-01-01' ? 'REPLIED' : 'FOLLOW_UP';
  if (lead?.claimedOutcome) return 'EVALUATED';
  return lead?.status === 'ASSIGNED' || lead?.status === 'RECEIVED' ? 'ISSUED' : 'IN_PROGRESS';
}

const assignmentRows = ({ id: proposalId, assignments }: SampleProposal) =>
  assignments.map(({ id, unit, role, assignedOn, replyDueOn }) => ({
    ...sampleMarks(assignedOn),
    id,
    proposalId,
    unitId: unitId(unit),
    role,
    assignedOn,
    replyDueOn,
  }));

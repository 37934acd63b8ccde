import type { EntityManager } from '@mikro-orm/postgresql';
import { GrantEntity, HandlingEntity, ReplyEntity, sampleId } from '#kit';
import { AgreementEntity } from '../model/agreement.entity.ts';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { CampaignEntity } from '../model/campaign.entity.ts';
import { CommitmentEntity } from '../model/commitment.entity.ts';
import { EvaluationEntity } from '../model/evaluation.entity.ts';
import { FollowUpEntity } from '../model/follow-up.entity.ts';
import { HandlingUnitEntity } from '../model/handling-unit.entity.ts';
import { SavedQueryEntity } from '../model/saved-query.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { ThemeEntity } from '../model/theme.entity.ts';
import { agreementId, campaignId, sampleCampaigns, samplePartners, sampleThemes, themeId } from './campaigns.ts';
import { daysAfter } from './days.ts';
import { sampleGrants } from './grants.ts';
import { livingMarks, sampleHandlings, sampleMarks, sampleReplies } from './handlings.ts';
import { sampleOpenings } from './openings.ts';
import { outcomeOf, sampleEvaluations, sampleFollowUps, sampleLedger, verifiedOnOf } from './outcomes.ts';
import { loadPlatformSample } from './platform/load.ts';
import { partiesOf, type SampleProposal, sampleProposals } from './published.ts';
import { sampleSavedQueries } from './saved-queries.ts';
import { sampleUnits, type UnitCode } from './units.ts';

const partnerNames = {
  discipline: '市纪委监委',
  courts: '市中级人民法院',
  procuratorate: '市人民检察院',
  justice: '市司法局',
};

/** Loads the CPPCC's sample data: agreements, themes, campaigns, units, proposals on their way, saved queries. */
export async function loadSample(em: EntityManager): Promise<void> {
  await em.insertMany(AgreementEntity, agreements());
  await em.insertMany(GrantEntity, sampleGrants('cppcc', sampleOpenings));
  await em.insertMany(ThemeEntity, themes());
  await em.insertMany(CampaignEntity, campaigns());
  await em.insertMany(HandlingUnitEntity, units());
  await em.insertMany(SupervisionProposalEntity, sampleProposals.map(proposalRow));
  await em.insertMany(AssignmentEntity, sampleProposals.flatMap(assignmentRows));
  await em.insertMany(HandlingEntity, sampleHandlings(isOutside));
  await em.insertMany(ReplyEntity, sampleReplies(isOutside));
  await em.insertMany(EvaluationEntity, sampleEvaluations());
  await em.insertMany(FollowUpEntity, sampleFollowUps());
  await em.insertMany(CommitmentEntity, sampleLedger());
  await em.insertMany(SavedQueryEntity, sampleSavedQueries());
  await loadPlatformSample(em);
}

/** Units whose handling the inspection office records. */
const isOutside = (unit: UnitCode): boolean => sampleUnits[unit].body === null;

const agreements = () =>
  samplePartners.map((partner, index) => ({
    ...livingMarks('2022-03-18'),
    id: agreementId(partner),
    no: `呼协合〔2022〕${index + 1}号`,
    title: `市政协与${partnerNames[partner]}战略合作协议`,
    partner,
    signedOn: '2022-03-18',
    validTo: '2027-03-17',
    replyMonths: 3,
    status: 'SIGNED' as const,
  }));

const themes = () =>
  [...new Map(sampleCampaigns.map(({ year, theme }) => [themeId(year, theme), { year, theme }]))].map(
    ([id, { year, theme }]) => ({
      ...livingMarks(`${year}-03-01`),
      id,
      year,
      code: theme,
      ...sampleThemes[theme],
      status: 'ANNOUNCED' as const,
    }),
  );

const campaigns = () =>
  sampleCampaigns.map((campaign, index) => ({
    ...livingMarks(`${campaign.year}-03-20`),
    id: campaignId(campaign),
    year: campaign.year,
    partner: campaign.partner,
    themeId: themeId(campaign.year, campaign.theme),
    agreementId: agreementId(campaign.partner),
    planNo: `呼协办发〔${campaign.year}〕${20 + index}号`,
    startedOn: `${campaign.year}-03-20`,
    status: campaign.year < 2026 ? ('CONCLUDED' as const) : ('RUNNING' as const),
    form: 'JOINT' as const,
    basisDoc: '自治区党委《关于完善监督体系的十条意见》',
  }));

const units = () =>
  Object.entries(sampleUnits).map(([code, { name, body, region }]) => ({
    ...livingMarks('2022-03-01'),
    id: unitId(code as UnitCode),
    name,
    body,
    region,
    status: 'ACTIVE' as const,
  }));

const unitId = (code: UnitCode): string => sampleId('handling-unit', code);

const proposalRow = (proposal: SampleProposal, index: number) => {
  const { status, verified, isCarriedOver } = outcomeOf(proposal, index);
  const { id, no, campaignId, themeId, year, partner, title, points, issuedOn } = proposal;
  const verifiedOn = verified && verifiedOnOf(proposal);
  const carriedOverOn = isCarriedOver && verifiedOn ? daysAfter(verifiedOn, 7) : null;
  return {
    ...livingMarks(verifiedOn ?? proposal.assignments[0]?.repliedOn ?? issuedOn ?? '2026-11-16'),
    ...sampleMarks(issuedOn ?? '2026-11-16'),
    ...{ id, no, campaignId, themeId, year, partner, title, points, issuedOn, status, carriedOverOn },
    parties: partiesOf(proposal),
    round: 1,
    isFreeOfCases: issuedOn !== null,
    reviewedOn: issuedOn && daysAfter(issuedOn, -3),
    reviewNo: issuedOn && `呼协纪〔${year}〕${index + 1}号`,
    verifiedResult: verified,
    verifiedOn,
    carriedOverTo: carriedOverOn ? Math.max(year, Number(carriedOverOn.slice(0, 4))) + 1 : null,
    closedOn: status === 'CLOSED' && verifiedOn ? daysAfter(verifiedOn, 7) : null,
    closingReason: status === 'CLOSED' ? '回头看核实已落实。' : null,
  };
};

const assignmentRows = (proposal: SampleProposal, index: number) =>
  proposal.assignments.map(({ id, unit, role, assignedOn, replyDueOn }) => ({
    ...livingMarks(assignedOn),
    ...{ id, role, assignedOn, replyDueOn },
    proposalId: proposal.id,
    proposalNo: proposal.no,
    title: proposal.title,
    problemCount: proposal.points.length,
    unitId: unitId(unit),
    unitName: sampleUnits[unit].name,
    handledBy: sampleUnits[unit].body ?? ('cppcc' as const),
    parties: partiesOf(proposal),
    status: outcomeOf(proposal, index).status === 'CLOSED' ? ('ENDED' as const) : ('ACTIVE' as const),
    replyMonths: 3,
    round: 1,
  }));

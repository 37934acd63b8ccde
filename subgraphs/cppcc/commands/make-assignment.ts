import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { type AssignmentRole, deadlineRules, defineCommand, HubError, runClock, type Work } from '#kit';
import type { Body } from '#schema/registry.ts';
import { assignmentPublication } from '../events.ts';
import { AgreementEntity } from '../model/agreement.entity.ts';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { assignmentLifecycle } from '../model/assignment.lifecycle.ts';
import { assignmentPolicy } from '../model/assignment.policy.ts';
import { CampaignEntity } from '../model/campaign.entity.ts';
import { type HandlingUnit, HandlingUnitEntity } from '../model/handling-unit.entity.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';

/** 交办函: an assignment comes into being with its day of reply, as the agreement counts it. */
export const makeAssignment = defineCommand({
  name: 'assignment:make',
  zh: '交办',
  en: 'assign a unit',
  entity: AssignmentEntity,
  lifecycle: assignmentLifecycle,
  policy: assignmentPolicy,
  action: 'make',
  input: z.object({ columns: z.record(z.string(), z.unknown()) }),
  make: ({ columns }) => columns,
  publication: assignmentPublication,
  told: 'made',
  isReaction: true,
});

/** The bodies whose officers handle for units. */
export async function handlersOf(chosen: readonly { readonly unitId: string }[], { em }: Work): Promise<Body[]> {
  const units = await em.find(HandlingUnitEntity, { id: { $in: chosen.map(({ unitId }) => unitId) } });
  return units.map(({ body }) => body ?? 'cppcc');
}

/** Assigns units to a proposal, in the transaction of the step that decides it. Error: NOT_FOUND for an unknown or retired unit. */
export async function assignUnits(
  proposal: SupervisionProposal,
  chosen: readonly { readonly unitId: string; readonly role: AssignmentRole; readonly id?: string }[],
  work: Work,
): Promise<void> {
  const ids = chosen.map(({ unitId }) => unitId);
  const units = await work.em.find(HandlingUnitEntity, { id: { $in: ids }, status: 'ACTIVE' });
  const replyMonths = await monthsOf(proposal, work);
  for (const { unitId, role, id = randomUUIDv7() } of chosen) {
    const unit = units.find((candidate) => candidate.id === unitId);
    if (!unit) throw new HubError('NOT_FOUND');
    await work.make(makeAssignment, { columns: { id, ...columnsOf(proposal, unit, role, replyMonths, work) } });
  }
}

async function monthsOf({ campaignId }: SupervisionProposal, { em }: Work): Promise<number> {
  const campaign = await em.findOneOrFail(CampaignEntity, { id: campaignId });
  return (await em.findOneOrFail(AgreementEntity, { id: campaign.agreementId })).replyMonths;
}

const columnsOf = (
  proposal: SupervisionProposal,
  unit: HandlingUnit,
  role: AssignmentRole,
  replyMonths: number,
  { day, context }: Work,
) => ({
  region: proposal.region,
  isSample: proposal.isSample,
  proposalId: proposal.id,
  proposalNo: proposal.no,
  title: proposal.title,
  problemCount: proposal.points.length,
  unitId: unit.id,
  unitName: unit.name,
  handledBy: unit.body ?? 'cppcc',
  parties: [...new Set([...proposal.parties, unit.body ?? 'cppcc'])],
  role,
  round: proposal.round,
  assignedOn: day,
  replyMonths,
  replyDueOn: runClock(deadlineRules.D05, day, context.calendar, { length: replyMonths })?.dueOn ?? day,
});

import { dueOfHandling, type Reaction } from '#kit';
import { type Assignment, AssignmentEntity } from '../model/assignment.entity.ts';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { type SupervisionProposal, SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';

/** The end of time: where nothing is owed, a row stands last. */
export const nothingOwed = '9999-12-31';

/** The progress of an assignment, made of the CPPCC's own records where it is not there yet; null for an unknown one. */
export async function progressOf(assignmentId: string, work: Reaction): Promise<ProposalProgress | null> {
  const known = await work.em.findOne(ProposalProgressEntity, { id: assignmentId });
  if (known) return known;
  const assignment = await work.em.findOne(AssignmentEntity, { id: assignmentId });
  return assignment && noteAssignment(assignment, work);
}

/** Brings what the rows of a proposal say of it up to date, all together: what they count it by is never two things at once. */
export async function noteProposal(proposalId: string, work: Reaction): Promise<void> {
  const proposal = await work.em.findOne(SupervisionProposalEntity, { id: proposalId });
  if (proposal) await noteInAll(proposal, work);
}

async function noteInAll(proposal: SupervisionProposal, work: Reaction): Promise<ProposalProgress[]> {
  const rows = await work.em.find(ProposalProgressEntity, { proposalId: proposal.id });
  for (const row of rows) {
    if (row.proposalVersion !== proposal.version) settle(Object.assign(row, partOfProposal(proposal)), work);
  }
  return rows;
}

/** Brings the CPPCC's own part of one row up to date, or makes it. */
export async function noteAssignment(assignment: Assignment, work: Reaction): Promise<ProposalProgress> {
  const { em } = work;
  const proposal = await em.findOneOrFail(SupervisionProposalEntity, { id: assignment.proposalId });
  const own = { ...partOfProposal(proposal), ...partOfAssignment(assignment) };
  const rows = await noteInAll(proposal, work);
  const row =
    rows.find(({ id }) => id === assignment.id) ??
    em.create(ProposalProgressEntity, {
      ...own,
      id: assignment.id,
      status: 'ASSIGNED',
      sortedOn: nothingOwed,
      changedAt: work.context.now,
    });
  return settle(Object.assign(row, own), work);
}

const partOfProposal = (proposal: SupervisionProposal) => ({
  proposalId: proposal.id,
  no: proposal.no,
  title: proposal.title,
  year: proposal.year,
  themeId: proposal.themeId,
  partner: proposal.partner,
  proposalStatus: proposal.status,
  verifiedResult: proposal.verifiedResult ?? null,
  carriedOverTo: proposal.carriedOverTo ?? null,
  listedOn: proposal.listedOn ?? null,
  repeatsId: proposal.repeatsId ?? null,
  proposalVersion: proposal.version,
});

const partOfAssignment = (assignment: Assignment) => ({
  region: assignment.region,
  isSample: assignment.isSample,
  body: assignment.handledBy,
  unitId: assignment.unitId,
  unitName: assignment.unitName,
  role: assignment.role,
  isBinding: assignment.status !== 'REASSIGNED' && assignment.status !== 'ENDED',
  assignedOn: assignment.assignedOn,
  replyMonths: assignment.replyMonths,
  round: assignment.round,
  reopenedOn: assignment.reopenedOn ?? null,
  extendedOn: assignment.extendedOn ?? null,
  extensionReason: assignment.extensionReason ?? null,
  assignmentVersion: assignment.version,
});

/** Derives what follows from both parts: what is owed, and when something last happened. */
export function settle(row: ProposalProgress, { context }: Reaction): ProposalProgress {
  row.dueOn = row.isBinding ? dueOfHandling(row, context.calendar) : null;
  row.sortedOn = row.dueOn ?? nothingOwed;
  row.awaitsCosign =
    row.status === 'AWAITING_COSIGN' ||
    (row.role === 'CO_HANDLER' && row.isBinding && row.cosignRequest > (row.signedRequest ?? 0));
  row.changedAt = context.now;
  return row;
}

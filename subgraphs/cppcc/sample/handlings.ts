import { sampleId } from '#kit';
import { assignmentsOf, unitName } from './published.ts';
import type { UnitCode } from './units.ts';

/** What every sample row carries: Hohhot, marked as sample, recorded the day after it held. */
export const sampleMarks = (day: string) => ({
  region: '150100',
  version: 1,
  isSample: true,
  recordedAt: new Date(`${day}T08:00:00Z`),
});

/** The handlings of the units that a body answers for. */
export const sampleHandlings = (isUnit: (unit: UnitCode) => boolean) =>
  assignmentsOf(isUnit).map(({ proposal, assignment }) => ({
    ...sampleMarks(assignment.repliedOn ?? assignment.assignedOn),
    id: sampleId('handling', assignment.id),
    proposalId: proposal.id,
    assignmentId: assignment.id,
    role: assignment.role,
    status: assignment.status,
    assignedOn: assignment.assignedOn,
    receivedOn: assignment.receivedOn,
    repliedOn: assignment.repliedOn,
    replyNo:
      assignment.repliedOn &&
      `${unitName(assignment.unit)}复〔${assignment.repliedOn.slice(0, 4)}〕${proposal.no.slice(-4)}`,
    claimedOutcome: assignment.claimedOutcome,
  }));

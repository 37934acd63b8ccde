import { dueOfHandling, nationalCalendar, sampleId } from '#kit';
import { daysAfter } from './days.ts';
import { assignmentsOf, partiesOf, type SampleAssignment, type SampleProposal, unitName } from './published.ts';
import type { UnitCode } from './units.ts';

/** What every sample row carries: Hohhot, marked as sample, recorded the day after it held. */
export const sampleMarks = (day: string) => ({
  region: '150100',
  version: 1,
  isSample: true,
  recordedAt: new Date(`${day}T08:00:00Z`),
});

/** What a sample row carries that moves along a life-cycle. */
export const livingMarks = (day: string) => ({ ...sampleMarks(day), changedAt: new Date(`${day}T08:00:00Z`) });

/** Letters of the scheme that the sample replies are classed by. */
const letters = { RESOLVED: 'A', IN_PLAN: 'B', NOT_NOW: 'C', REFERENCE_ONLY: 'C' } as const;

/** Identifier of a sample handling. */
const handlingId = ({ id }: SampleAssignment): string => sampleId('handling', id);

/** The handlings of the units that a body answers for. */
export const sampleHandlings = (isUnit: (unit: UnitCode) => boolean) =>
  assignmentsOf(isUnit).map(({ proposal, assignment }) => {
    const { role, status, assignedOn, receivedOn, repliedOn, claimedOutcome } = assignment;
    const isBegun = status === 'IN_PROGRESS' || status === 'REPLIED';
    const row = {
      ...livingMarks(repliedOn ?? receivedOn ?? assignedOn),
      ...{ role, status, assignedOn, receivedOn, repliedOn, claimedOutcome },
      id: handlingId(assignment),
      proposalId: proposal.id,
      proposalNo: proposal.no,
      title: proposal.title,
      problemCount: proposal.points.length,
      assignmentId: assignment.id,
      unitId: sampleId('handling-unit', assignment.unit),
      unitName: unitName(assignment.unit),
      parties: partiesOf(proposal),
      replyDueOn: assignment.replyDueOn,
      replyMonths: 3,
      startedOn: isBegun && receivedOn ? daysAfter(receivedOn, 1) : null,
      objectedOn: null,
      round: 1,
      repliedRound: repliedOn ? 1 : null,
      reopenedOn: null,
      extendedOn: null,
      extensionReason: null,
      cosignRequest: 0,
      replyNo: replyNo(proposal, assignment),
      ...(claimedOutcome && { replyScheme: 'HOHHOT', replySchemeVersion: 1, replyLetter: letters[claimedOutcome] }),
    };
    return { ...row, nextDueOn: dueOfHandling(row, nationalCalendar()) };
  });

const replyNo = ({ no }: SampleProposal, { repliedOn, unit }: SampleAssignment): string | null =>
  repliedOn && `${unitName(unit)}复〔${repliedOn.slice(0, 4)}〕${no.slice(-4)}`;

/** How a sample reply answers one problem, by its class. */
const answers = {
  RESOLVED: (suggestion: string) => `已采纳并办理：${suggestion}`,
  IN_PLAN: (suggestion: string) => `已列入工作计划，逐步落实：${suggestion}`,
  NOT_NOW: () => '受现有条件限制，暂不具备实施条件，将持续研究。',
  REFERENCE_ONLY: () => '已留存，供今后工作参考。',
} as const;

/** The replies of the units that a body answers for; what is in plan comes with a commitment. */
export const sampleReplies = (isUnit: (unit: UnitCode) => boolean) =>
  assignmentsOf(isUnit).flatMap(({ proposal, assignment }) => {
    const { repliedOn, claimedOutcome } = assignment;
    if (!repliedOn || !claimedOutcome) return [];
    return {
      ...sampleMarks(repliedOn),
      id: sampleId('reply', assignment.id),
      handlingId: handlingId(assignment),
      assignmentId: assignment.id,
      proposalId: proposal.id,
      unitName: unitName(assignment.unit),
      round: 1,
      documentNo: replyNo(proposal, assignment) ?? '',
      repliedOn,
      scheme: 'HOHHOT',
      schemeVersion: 1,
      letter: letters[claimedOutcome],
      outcome: claimedOutcome,
      summary: `关于《${proposal.title}》的答复。`,
      answers: proposal.points.map(({ suggestion }, index) => ({
        problem: index + 1,
        answer: answers[claimedOutcome](suggestion),
      })),
      commitments: sampleCommitments(proposal, assignment),
      evidenceIds: [],
      evidenceTitles: [],
    };
  });

/** What a sample reply promises: the first suggestion, within half a year. */
export const sampleCommitments = ({ points }: SampleProposal, assignment: SampleAssignment) =>
  assignment.repliedOn && assignment.claimedOutcome === 'IN_PLAN'
    ? points.slice(0, 1).map(({ suggestion }, index) => ({
        id: sampleId('commitment', assignment.id, index),
        text: suggestion,
        dueOn: daysAfter(assignment.repliedOn ?? '', 180),
      }))
    : [];

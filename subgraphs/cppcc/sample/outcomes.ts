import { sampleId } from '#kit';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import type { VerifiedResult } from '../model/verified-results.ts';
import { daysAfter } from './days.ts';
import { sampleCommitments, sampleMarks } from './handlings.ts';
import { type SampleProposal, sampleProposals, unitName } from './published.ts';
import { sampleUnits } from './units.ts';

/** How the CPPCC went on with a sample proposal after its reply. */
export interface SampleOutcome {
  readonly status: SupervisionProposalStatus;
  readonly verified: VerifiedResult | null;
  readonly isCarriedOver: boolean;
}

const outcome = (status: SupervisionProposalStatus, verified: VerifiedResult | null = null): SampleOutcome => ({
  status,
  verified,
  isCarriedOver: status === 'CARRIED_OVER',
});

/** What is in plan is kept, followed up, or carried over, in turn. */
const inPlan = [outcome('CLOSED', 'YES'), outcome('FOLLOW_UP'), outcome('CARRIED_OVER', 'PARTLY')] as const;

/** Where a proposal stands follows from what its lead has done; every tenth claim is contradicted by the look-back. */
export function outcomeOf({ issuedOn, assignments }: SampleProposal, index: number): SampleOutcome {
  if (issuedOn === null) return outcome(index % 2 === 0 ? 'DRAFT' : 'UNDER_REVIEW');
  const lead = assignments[0];
  const isRecent = issuedOn > '2026-01-01';
  if (lead?.claimedOutcome && isRecent) return outcome('REPLIED');
  if (lead?.claimedOutcome === 'RESOLVED') {
    return index % 10 === 3 ? outcome('CARRIED_OVER', 'NO') : outcome('CLOSED', 'YES');
  }
  if (lead?.claimedOutcome === 'IN_PLAN') return inPlan[index % inPlan.length] ?? outcome('FOLLOW_UP');
  if (lead?.claimedOutcome) return outcome('EVALUATED');
  return outcome(lead?.status === 'ASSIGNED' ? 'ISSUED' : lead?.status === 'RECEIVED' ? 'RECEIVED' : 'IN_PROGRESS');
}

/** Each proposal with what became of it. */
const followed = sampleProposals.map((proposal, index) => ({ proposal, ...outcomeOf(proposal, index) }));

const repliedOnOf = ({ assignments }: SampleProposal): string => assignments[0]?.repliedOn ?? '';

/** The day of the look-back: half a year after the reply. */
export const verifiedOnOf = (proposal: SampleProposal): string => daysAfter(repliedOnOf(proposal), 200);

const evaluated: readonly SupervisionProposalStatus[] = [
  'EVALUATED',
  'FOLLOW_UP',
  'VERIFIED',
  'CLOSED',
  'CARRIED_OVER',
];

/** The day on which a sample proposal was looked back on; null if it was not. */
export function lookedBackOn(proposal: SampleProposal): string | null {
  const found = followed.find((one) => one.proposal === proposal);
  return found?.verified ? verifiedOnOf(proposal) : null;
}

/** 评价 of the sample. */
export const sampleEvaluations = () =>
  followed
    .filter(({ status }) => evaluated.includes(status))
    .map(({ proposal, verified }, index) => ({
      ...sampleMarks(daysAfter(repliedOnOf(proposal), 14)),
      id: sampleId('evaluation', proposal.id),
      proposalId: proposal.id,
      round: 1,
      evaluatorId: 'sample-member',
      isOnPaper: index % 5 === 0,
      attitude: 'SATISFIED' as const,
      effect: verified === 'NO' ? ('BASICALLY_SATISFIED' as const) : ('SATISFIED' as const),
      opinion: null,
      evaluatedOn: daysAfter(repliedOnOf(proposal), 14),
    }));

const findings = {
  YES: '现场核实，建议事项已经落实。',
  PARTLY: '现场核实，部分事项已经落实，其余仍在推进。',
  NO: '现场核实，答复所称已办结的事项尚未落实。',
} as const;

/** 回头看 of the sample. */
export const sampleFollowUps = () =>
  followed.flatMap(({ proposal, verified }) =>
    verified
      ? {
          ...sampleMarks(verifiedOnOf(proposal)),
          id: sampleId('follow-up', proposal.id),
          proposalId: proposal.id,
          round: 1,
          visitedOn: verifiedOnOf(proposal),
          result: verified,
          finding: findings[verified],
          evidence: null,
        }
      : [],
  );

/** 承诺台账 of the sample: what its replies promise, and what the look-backs found. */
export const sampleLedger = () =>
  followed.flatMap(({ proposal, verified }) =>
    proposal.assignments.flatMap((assignment) =>
      sampleCommitments(proposal, assignment).map((commitment) => ({
        ...sampleMarks(assignment.repliedOn ?? ''),
        ...commitment,
        proposalId: proposal.id,
        year: proposal.year,
        assignmentId: assignment.id,
        body: sampleUnits[assignment.unit].body ?? ('cppcc' as const),
        unitName: unitName(assignment.unit),
        round: 1,
        promisedOn: assignment.repliedOn ?? '',
        verifiedResult: verified,
        verifiedOn: verified && verifiedOnOf(proposal),
        finding: verified && findings[verified],
      })),
    ),
  );

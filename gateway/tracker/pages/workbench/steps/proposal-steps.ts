import {
  carryOverSupervisionProposal,
  chaseSupervisionProposal,
  closeSupervisionProposal,
  declineSupervisionProposal,
  evaluateSupervisionProposal,
  extendAssignment,
  followUpSupervisionProposal,
  issueSupervisionProposal,
  listSupervisionProposal,
  mergeSupervisionProposal,
  reassignAssignment,
  resumeSupervisionProposal,
  returnSupervisionProposal,
  reviewSupervisionProposal,
  reviseSupervisionProposal,
  reworkSupervisionProposal,
  submitSupervisionProposal,
  suspendSupervisionProposal,
  upholdAssignment,
  verifySupervisionProposal,
  withdrawSupervisionProposal,
} from './operations/operations.generated.ts';
import { type Step, stepOf } from './step.ts';

const satisfaction = { kind: 'choice', of: 'Satisfaction' } as const;

/** What the CPPCC does with a supervision proposal, in the order of practice. */
export const proposalSteps: readonly Step[] = [
  stepOf('revise', reviseSupervisionProposal, {
    fields: [
      { name: 'title', kind: 'line' },
      { name: 'points', kind: 'points' },
    ],
  }),
  stepOf('submit', submitSupervisionProposal),
  stepOf('review', reviewSupervisionProposal, {
    fields: [
      { name: 'reviewNo', kind: 'documentNo' },
      { name: 'isFreeOfCases', kind: 'statement' },
    ],
  }),
  stepOf('return', returnSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'whatToMend', longest: 1_000 }],
  }),
  stepOf('decline', declineSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'whereTo', longest: 1_000 }],
  }),
  stepOf('issue', issueSupervisionProposal, { fields: [{ name: 'assignments', kind: 'assignments' }] }),
  stepOf('chase', chaseSupervisionProposal, { fields: [{ name: 'text', kind: 'chaseLetter', label: 'chaseLetter' }] }),
  stepOf('list', listSupervisionProposal),
  stepOf('evaluate', evaluateSupervisionProposal, {
    fields: [
      { name: 'attitude', ...satisfaction },
      { name: 'effect', ...satisfaction },
      { name: 'opinion', kind: 'text', label: 'evaluation', isOptional: true, longest: 1_000 },
    ],
  }),
  stepOf('rework', reworkSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'why', longest: 1_000 }],
  }),
  stepOf('followUp', followUpSupervisionProposal),
  stepOf('verify', verifySupervisionProposal, {
    fields: [
      { name: 'visitedOn', kind: 'pastDay' },
      { name: 'commitments', kind: 'found', label: 'found' },
      { name: 'result', kind: 'choice', of: 'VerifiedResult' },
      { name: 'finding', kind: 'text', longest: 2_000 },
      { name: 'evidence', kind: 'text', isOptional: true, longest: 500 },
    ],
  }),
  stepOf('close', closeSupervisionProposal, { fields: [{ name: 'reason', kind: 'text', longest: 500 }] }),
  stepOf('carryOver', carryOverSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'why', longest: 500 }],
  }),
  stepOf('merge', mergeSupervisionProposal, { fields: [{ name: 'mergedIntoId', kind: 'proposal' }] }),
  stepOf('suspend', suspendSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'why', longest: 500 }],
  }),
  stepOf('resume', resumeSupervisionProposal),
  stepOf('withdraw', withdrawSupervisionProposal, {
    fields: [{ name: 'reason', kind: 'text', label: 'why', longest: 500 }],
  }),
];

/** What the inspection office does with one unit's assignment. */
const assignmentSteps: readonly Step[] = [
  stepOf('uphold', upholdAssignment, { fields: [{ name: 'reason', kind: 'text', longest: 1_000 }] }),
  stepOf('reassign', reassignAssignment, { fields: [{ name: 'unitId', kind: 'unit' }] }),
  stepOf('extend', extendAssignment, { fields: [{ name: 'reason', kind: 'text', longest: 500 }] }),
];

interface Assignment {
  readonly allowedActions: readonly string[];
  readonly clocksIfExtendedToday: readonly unknown[];
}

/** The steps that may be taken of an assignment; more time only where a new day would come of it. */
export const stepsOfAssignment = ({ allowedActions, clocksIfExtendedToday }: Assignment): readonly Step[] =>
  assignmentSteps.filter(
    ({ action }) => allowedActions.includes(action) && (action !== 'extend' || clocksIfExtendedToday.length > 0),
  );

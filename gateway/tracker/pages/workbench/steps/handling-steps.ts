import {
  acknowledgeHandling,
  answerReceivedInstrument,
  cosignHandling,
  giveEvidence,
  giveOpinionOnHandling,
  objectToHandling,
  replyToHandling,
  requestCosignOfHandling,
  startHandling,
} from './operations/operations.generated.ts';
import { beginningOf, type Step, stepOf } from './step.ts';

/** What a handling body does with its assignment, in the order of practice. */
const handlingSteps: readonly Step[] = [
  stepOf('acknowledge', acknowledgeHandling, { isOfBody: true, isOptimistic: true }),
  stepOf('object', objectToHandling, {
    isOfBody: true,
    fields: [
      { name: 'reason', kind: 'choice', of: 'ObjectionReason', label: 'objectionReason' },
      { name: 'explanation', kind: 'text', longest: 1_000 },
    ],
  }),
  stepOf('start', startHandling, { isOfBody: true, isOptimistic: true }),
  stepOf('giveOpinion', giveOpinionOnHandling, {
    isOfBody: true,
    fields: [{ name: 'opinion', kind: 'text', longest: 4_000 }],
  }),
  stepOf('requestCosign', requestCosignOfHandling, {
    isOfBody: true,
    fields: [{ name: 'text', kind: 'text', label: 'draftReply', longest: 4_000 }],
  }),
  stepOf('cosign', cosignHandling, {
    isOfBody: true,
    isOptimistic: true,
    fields: [
      { name: 'agrees', kind: 'agreement' },
      { name: 'opinion', kind: 'text', label: 'cosignOpinion', isOptional: true, longest: 2_000 },
    ],
  }),
  stepOf('reply', replyToHandling, {
    isOfBody: true,
    fields: [
      { name: 'documentNo', kind: 'documentNo' },
      { name: 'letter', kind: 'replyClass', label: 'replyClass' },
      { name: 'summary', kind: 'text', longest: 4_000 },
      { name: 'answers', kind: 'answers' },
      { name: 'commitments', kind: 'commitments' },
      { name: 'evidenceIds', kind: 'evidence' },
    ],
  }),
];

/** What is done with an instrument that another body has addressed to one's own. */
const instrumentSteps: readonly Step[] = [
  stepOf('answer', answerReceivedInstrument, {
    isOfBody: true,
    fields: [
      { name: 'documentNo', kind: 'documentNo', label: 'answerNo' },
      { name: 'answer', kind: 'text', longest: 4_000 },
      { name: 'evidenceIds', kind: 'evidence' },
    ],
  }),
];

/** Evidence is given on the problem, for all replies on it. */
export const evidenceStep: Step = beginningOf('giveEvidence', giveEvidence, {
  isOfBody: true,
  fields: [
    { name: 'title', kind: 'line', label: 'evidenceTitle' },
    { name: 'documentNo', kind: 'documentNo', label: 'evidenceNo', isOptional: true },
    { name: 'summary', kind: 'text', label: 'evidenceSummary', longest: 2_000 },
  ],
});

interface Entry {
  readonly allowedActions: readonly string[];
  readonly awaitsCosign: boolean;
}

/** The steps that may be taken of an entry of the inbox; a signature only where one is asked for. */
export const stepsOfEntry = ({ allowedActions, awaitsCosign }: Entry): readonly Step[] =>
  [...handlingSteps, ...instrumentSteps].filter(
    ({ action }) => allowedActions.includes(action) && (action !== 'cosign' || awaitsCosign),
  );

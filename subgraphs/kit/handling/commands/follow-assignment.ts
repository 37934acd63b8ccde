import { z } from 'zod';
import { type AssignmentState, assignmentState } from '../assignment-state.ts';
import type { Handling } from '../handling.entity.ts';
import { handlingCommand } from './handling-command.ts';

/** What a reaction follows: the assignment as the CPPCC has told of it. */
const told = z.object({ assignmentId: z.uuid(), assignmentVersion: z.number().int(), assignment: assignmentState });

const reaction = { input: told, isReaction: true } as const;

/** 交办: an assignment comes into being as a handling of the body that it names. */
export const assignHandling = handlingCommand({
  ...reaction,
  verb: 'assign',
  zh: '接收交办',
  en: 'take in an assignment',
  action: 'assign',
  make: ({ assignmentId, assignmentVersion, assignment }) => ({
    assignmentId,
    assignmentVersion,
    ...lettersOf(assignment),
  }),
  told: 'assigned',
});

/** 维持交办: the objection was not accepted. */
export const upholdHandling = handlingCommand({
  ...reaction,
  verb: 'uphold',
  zh: '维持交办',
  en: 'uphold an assignment',
  action: 'uphold',
  change: (handling, { assignment }, { day }) => {
    handling.upheldOn = assignment.upheldOn;
    handling.receivedOn ??= day;
  },
  told: 'upheld',
});

/** 二次办理: the CPPCC asks for a second handling; a new clock runs, the signatures start anew. */
export const reopenHandling = handlingCommand({
  ...reaction,
  verb: 'reopen',
  zh: '二次办理',
  en: 'open a second handling',
  action: 'reopen',
  change: (handling, { assignment }) => {
    handling.round = assignment.round;
    handling.reopenedOn = assignment.reopenedOn;
    handling.reopeningReason = assignment.reopeningReason;
    handling.extendedOn = assignment.extendedOn;
    handling.extensionReason = assignment.extensionReason;
  },
  told: 'reopened',
});

/** 延期: the CPPCC has granted more time. */
export const extendHandling = handlingCommand({
  ...reaction,
  verb: 'extend',
  zh: '延期',
  en: 'extend a deadline',
  action: 'extend',
  change: (handling, { assignment }) => {
    handling.extendedOn = assignment.extendedOn;
    handling.extensionReason = assignment.extensionReason;
  },
  told: 'extended',
});

/** 中止: the CPPCC has suspended the proposal. */
export const suspendHandling = handlingCommand({
  ...reaction,
  verb: 'suspend',
  zh: '中止办理',
  en: 'suspend a handling',
  action: 'suspend',
  change: (handling, _input, { day }) => {
    handling.suspendedOn = day;
  },
  told: 'suspended',
});

/** 恢复: the proposal is handled again. */
export const resumeHandling = handlingCommand({
  ...reaction,
  verb: 'resume',
  zh: '恢复办理',
  en: 'resume a handling',
  action: 'resume',
  change: (handling) => {
    handling.suspendedOn = null;
  },
  told: 'resumed',
});

/** 解除: the assignment went to another unit, or its proposal has ended. */
export const releaseHandling = handlingCommand({
  ...reaction,
  verb: 'release',
  zh: '解除交办',
  en: 'release from an assignment',
  action: 'release',
  change: (handling, _input, { day }) => {
    handling.releasedOn = day;
  },
  told: 'released',
});

const lettersOf = ({
  region,
  proposalId,
  proposalNo,
  title,
  problemCount,
  unitId,
  unitName,
  parties,
  role,
  assignedOn,
  replyDueOn,
  replyMonths,
  isSample,
}: AssignmentState): Partial<Handling> => ({
  ...{
    region,
    proposalId,
    proposalNo,
    title,
    problemCount,
    unitId,
    unitName,
    parties,
    role,
    assignedOn,
    replyDueOn,
    replyMonths,
    isSample,
  },
});

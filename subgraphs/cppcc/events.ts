import { z } from 'zod';
import { assignmentState, definePublication } from '#kit';
import { type Assignment, AssignmentEntity } from './model/assignment.entity.ts';
import { assignmentPolicy } from './model/assignment.policy.ts';
import { type PressingBundle, PressingBundleEntity } from './model/pressing-bundle.entity.ts';
import { pressingBundlePolicy } from './model/pressing-bundle.policy.ts';
import { type SavedQuery, SavedQueryEntity } from './model/saved-query.entity.ts';
import { savedQueryPolicy } from './model/saved-query.policy.ts';
import { type SupervisionProposal, SupervisionProposalEntity } from './model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from './model/supervision-proposal.policy.ts';

/** 监督建议: what the CPPCC tells of it; nobody else is told before the day of issue. */
export const supervisionProposalPublication = definePublication({
  subject: SupervisionProposalEntity.meta.className,
  version: 1,
  policy: supervisionProposalPolicy,
  state: z.object({ no: z.string(), year: z.number().int(), status: z.string(), round: z.number().int() }),
  of: ({ no, year, status, round }: SupervisionProposal) => ({ no, year, status, round }),
  readers: ({ issuedOn }) => (issuedOn ? 'EVERYONE' : []),
});

/** 交办: what a body that handles needs in order to follow it. */
export const assignmentPublication = definePublication({
  subject: AssignmentEntity.meta.className,
  version: 1,
  policy: assignmentPolicy,
  state: assignmentState,
  of: (assignment: Assignment) => ({
    ...assignment,
    upheldOn: assignment.upheldOn ?? null,
    reopenedOn: assignment.reopenedOn ?? null,
    reopeningReason: assignment.reopeningReason ?? null,
    extendedOn: assignment.extendedOn ?? null,
    extensionReason: assignment.extensionReason ?? null,
  }),
  readers: () => 'EVERYONE',
});

/** 捆绑督办 */
export const pressingBundlePublication = definePublication({
  subject: PressingBundleEntity.meta.className,
  version: 1,
  policy: pressingBundlePolicy,
  state: z.object({ title: z.string(), pressedBy: z.string(), status: z.string() }),
  of: ({ title, pressedBy, status }: PressingBundle) => ({ title, pressedBy, status }),
  readers: () => 'EVERYONE',
});

/** 用数清单: until it is approved, only the body of its author is told. */
export const savedQueryPublication = definePublication({
  subject: SavedQueryEntity.meta.className,
  version: 1,
  policy: savedQueryPolicy,
  state: z.object({
    no: z.string(),
    title: z.string(),
    documentHash: z.string(),
    purpose: z.string(),
    status: z.string(),
    validUntil: z.iso.date().nullable(),
  }),
  of: ({ no, title, documentHash, purpose, status, validUntil }: SavedQuery) => ({
    ...{ no, title, documentHash, purpose, status },
    validUntil: validUntil ?? null,
  }),
  readers: ({ validUntil, authorBody }) => (validUntil ? 'EVERYONE' : [authorBody]),
});

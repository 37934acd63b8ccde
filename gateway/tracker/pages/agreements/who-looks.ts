import type { Role } from '#schema/viewer.ts';

/** The roles to which a body shows its log of reads. */
export const lookers: readonly Role[] = ['auditor', 'agreement-officer', 'leader', 'administrator'];

/** Whose reads are shown late, and which of its roles lets them be shown. */
export const delayedReader = 'discipline';
export const releasers: readonly Role[] = ['leader', 'auditor'];

import type { roleNames } from '#schema/role-names.ts';

type Role = keyof typeof roleNames;

/** The roles to which a body shows its log of reads. */
export const lookers: readonly Role[] = ['auditor', 'agreement-officer', 'leader', 'administrator'];

/** The body whose reads are shown late. */
export const delayedReader = 'discipline';

/** The roles of that body which let its reads be shown. */
export const releasers: readonly Role[] = ['leader', 'auditor'];

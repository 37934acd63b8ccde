import type { SupervisionProposalStatus, TasksQuery } from './operations.generated.ts';

/** A stage at which proposals wait for a step, and for whose. */
export interface Stage {
  /** Also the name of its count in the answer. */
  readonly name: Exclude<keyof TasksQuery, 'supervisionProposals'>;
  readonly statuses: readonly SupervisionProposalStatus[];
  readonly roles: readonly string[];
}

const stages: readonly Stage[] = [
  { name: 'drafts', statuses: ['DRAFT'], roles: ['clerk'] },
  { name: 'underReview', statuses: ['UNDER_REVIEW'], roles: ['reviewer'] },
  { name: 'toIssue', statuses: ['REVIEWED'], roles: ['leader'] },
  { name: 'objected', statuses: ['OBJECTED'], roles: ['inspection-office'] },
  {
    name: 'inHand',
    statuses: ['ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'],
    roles: ['inspection-office', 'leader'],
  },
  { name: 'replied', statuses: ['REPLIED'], roles: ['clerk', 'member'] },
  { name: 'evaluated', statuses: ['EVALUATED'], roles: ['inspection-office', 'leader', 'clerk', 'member'] },
  { name: 'carriedOver', statuses: ['CARRIED_OVER'], roles: ['inspection-office'] },
  { name: 'followed', statuses: ['FOLLOW_UP'], roles: ['inspection-office', 'leader'] },
  { name: 'verified', statuses: ['VERIFIED'], roles: ['leader'] },
  { name: 'suspended', statuses: ['SUSPENDED'], roles: ['leader'] },
];

/** The stages at which someone with these roles has a step to take. */
export const stagesOf = (roles: readonly string[]): readonly Stage[] =>
  stages.filter((stage) => stage.roles.some((role) => roles.includes(role)));

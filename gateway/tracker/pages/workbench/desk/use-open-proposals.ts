import { useAnswer } from '#tracker/hub/use-answer.ts';
import type { Choice } from '../fields/matter.ts';
import { openProposals, type SupervisionProposalStatus } from './operations.generated.ts';

const inHand: readonly SupervisionProposalStatus[] = [
  'ISSUED',
  'RECEIVED',
  'OBJECTED',
  'IN_PROGRESS',
  'AWAITING_COSIGN',
  'REWORK',
];

/** In which statuses a proposal may be chosen, and for what. */
const statuses = {
  merge: ['DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'SUSPENDED', ...inHand],
  openBundle: inHand,
} as const satisfies Record<string, readonly SupervisionProposalStatus[]>;

/** The proposals that may be named in a step, asked for only where one is open that names them. */
export function useOpenProposals(purpose: keyof typeof statuses, isEnabled: boolean): readonly Choice[] {
  const answer = useAnswer(openProposals, { statuses: statuses[purpose] }, { isEnabled });
  const nodes = answer.data?.data.supervisionProposals?.nodes ?? [];
  return nodes.map(({ id, no, title }) => ({ id, name: `${no} ${title}` }));
}

import { type Choice, type Matter, noMatter } from '../fields/matter.ts';
import type { ProposalDeskQuery } from './operations.generated.ts';

type Proposal = NonNullable<ProposalDeskQuery['supervisionProposal']>;

interface Known {
  readonly proposal: Proposal;
  /** The assignment that the step is taken of, where it is one's. */
  readonly assignment: Proposal['assignments'][number] | undefined;
  readonly units: readonly Choice[];
  readonly openProposals: readonly Choice[];
  readonly standing: string;
}

/** What the forms of a proposal and of its assignments are about. */
export const matterOfProposal = ({ proposal, assignment, units, openProposals, standing }: Known): Matter => ({
  ...noMatter,
  no: proposal.no,
  title: proposal.title,
  standing,
  present: { title: proposal.title, points: proposal.points ?? [] },
  points: proposal.points,
  units: units.filter(({ id }) => id !== assignment?.unit?.id),
  assignments: proposal.assignments
    .filter(({ status, handling }) => status !== 'REASSIGNED' && handling?.status !== 'REPLIED')
    .map(({ id, unit, replyDueOn, handling }) => ({
      id,
      unitName: unit?.name ?? '',
      dueOn: handling?.clocks.find(({ satisfiedOn }) => satisfiedOn === null)?.dueOn ?? replyDueOn,
    })),
  commitments: proposal.commitments,
  proposals: openProposals.filter(({ id }) => id !== proposal.id),
  clocksByRole: proposal.clocksIfAssignedToday,
  clocksIfTaken: assignment?.clocksIfExtendedToday ?? [],
});

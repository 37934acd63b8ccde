import type { ProposalDeskQuery } from './operations.generated.ts';

type Asked = NonNullable<ProposalDeskQuery['supervisionProposal']>;

/** The proposal with each assignment's handling beside it, whichever body keeps it. */
export function withHandlings(proposal: Asked): Asked {
  const { discipline, courts, procuratorate, justice } = proposal;
  const kept = [discipline, courts, procuratorate, justice].flatMap((part) => part?.handling ?? []);
  return {
    ...proposal,
    assignments: proposal.assignments.map((assignment) => ({
      ...assignment,
      handling: assignment.handling ?? kept.find(({ assignmentId }) => assignmentId === assignment.id) ?? null,
    })),
  };
}

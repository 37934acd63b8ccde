import type { Answer } from '#tracker/hub/answer.ts';
import type { OneProposalQuery } from './operations.generated.ts';

/** A supervision proposal as the page asks for it. */
export type Proposal = NonNullable<OneProposalQuery['supervisionProposal']>;

/** What the bodies besides the CPPCC add to a proposal, each under the field that is named for it. */
const contributors = ['discipline', 'courts', 'procuratorate', 'justice'] as const;

type Contribution = NonNullable<Proposal[(typeof contributors)[number]]>;

/** The handling of a proposal by one unit. */
export type Handling = NonNullable<Proposal['assignments'][number]['handling']>;

/** What one body adds to a proposal. */
export interface BodyPart {
  readonly body: string;
  readonly contribution: Contribution | null;
  /** Why its part is missing for now, in the hub's words. */
  readonly missing: string | undefined;
}

/** One unit's part in a proposal: as it was assigned, where it stands, and what the unit itself has written. */
export interface UnitPart {
  readonly id: string;
  readonly name: string;
  readonly assignment: Proposal['assignments'][number];
  readonly progress: Proposal['progress'][number] | undefined;
  readonly handling: Handling | undefined;
  readonly missing: string | undefined;
}

/** A proposal as its sections tell it. */
export interface ToldProposal {
  readonly proposal: Proposal;
  readonly bodies: readonly BodyPart[];
  readonly units: readonly UnitPart[];
}

/** Brings together what belongs to each body and to each unit. */
export function toldProposal(proposal: Proposal, errors: Answer<unknown>['errors']): ToldProposal {
  const bodies = contributors.map((name) => ({
    body: name.toUpperCase(),
    contribution: proposal[name],
    missing: errors.find(({ path, extensions }) => path?.[1] === name || extensions.body === name.toUpperCase())
      ?.message,
  }));
  const handlings = [
    ...proposal.assignments.map(({ handling }) => handling),
    ...bodies.map(({ contribution }) => contribution?.handling),
  ];
  const units = proposal.assignments.map((assignment) => {
    const progress = proposal.progress.find(({ id }) => id === assignment.id);
    const handling = handlings.find((candidate) => candidate?.assignmentId === assignment.id);
    return {
      id: assignment.id,
      name: progress?.unitName ?? assignment.unit?.name ?? '',
      assignment,
      progress,
      handling: handling ?? undefined,
      missing: bodies.find(({ body }) => body === progress?.body)?.missing,
    };
  });
  return { proposal, bodies, units };
}

/** Whether the reader may take a step of the proposal, of an assignment or of a handling. */
export const mayAct = ({ proposal, units }: ToldProposal): boolean =>
  [proposal, ...units.flatMap(({ assignment, handling }) => [assignment, handling])].some(
    (record) => record !== undefined && record.allowedActions.length > 0,
  );

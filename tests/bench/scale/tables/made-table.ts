import type { Body } from '#schema/registry.ts';
import type { MadeAssignment } from '../city/assignment.ts';
import { dayText, yesterday } from '../city/days.ts';
import type { MadeProposal } from '../city/proposal.ts';

/** What stands in a row, by column; dates and lists as PostgreSQL writes them. */
export type MadeRow = Readonly<Record<string, string | number | boolean | null>>;

/** A proposal with its assignments, from which every row about it is made. */
export interface Matter {
  readonly proposal: MadeProposal;
  readonly assignments: readonly MadeAssignment[];
}

/** A table that is filled, and the rows of it that follow from one proposal. */
export interface MadeTable {
  readonly name: string;
  readonly rowsOf: (matter: Matter, body: Body) => readonly MadeRow[];
}

/** What every row has that is recorded on a day. */
export const marks = (day: number) => ({
  region: '150100',
  version: 1,
  recorded_at: `${dayText(day)} 08:00:00+00`,
  is_sample: true,
});

/** What a row has besides that moves along a life-cycle. */
export const livingMarks = (recorded: number, changed: number) => ({
  ...marks(recorded),
  changed_at: `${dayText(changed)} 08:00:00+00`,
});

/** A day that may be none. */
export const dayOrNone = (day: number | null): string | null => (day === null ? null : dayText(day));

/** The bodies that a proposal concerns, as a list. */
export const partiesOf = ({ proposal, assignments }: Matter): string =>
  `{${[...new Set([proposal.campaign.partner, ...assignments.map(({ unit }) => unit.handledBy)])].join(',')}}`;

/** When something last happened to a proposal. */
export const lastDayOf = ({ issuedOn, repliedOn, verifiedOn }: MadeProposal): number => {
  const first = issuedOn ?? yesterday;
  return Math.min((verifiedOn ?? repliedOn ?? first + 3) + 1, yesterday);
};

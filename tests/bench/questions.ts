import { readFile } from 'node:fs/promises';
import type { Body } from '#schema/registry.ts';
import type { Role } from '#schema/viewer.ts';

/** What is asked in the bench, and as whom. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly role: Role;
  /** How many ask at once. */
  readonly connections: number;
}

/** How long and how often is measured, and whether what is measured has a core of its own. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly hasOwnCore: boolean;
}

/** The headers of those who ask a question, each a viewer of his own. */
export type HeadersOf = (question: Question) => readonly Readonly<Record<string, string>>[];

/**
 * The year’s theme over all five bodies. Every list is selected once: Hive’s runtime with the Rust planner leaves out fields
 * of a list that a fragment and the selection beside it both select.
 */
const themeOfTheYear = /* GraphQL */ `
  query ThemeOfTheYear($year: Int!, $first: Int!) {
    supervisionYear(year: $year) {
      themes {
        label
        discipline { inspection { inspections } }
        courts { mediation { referred succeeded } confirmation { granted } }
        procuratorate { juvenileProtection { lawLectures } }
        justice { peoplesMediation { settled } legalAid { granted } }
      }
      campaigns {
        theme { label }
        partner
        agreement { no }
        proposals(first: $first) {
          totalCount
          nodes {
            no
            assignments { role unit { name body } handling { status } }
            discipline { ...Part instruments { id issuedOn kind } }
            courts { ...Part instruments { id issuedOn title } }
            procuratorate { ...Part instruments { id issuedOn kind title } }
            justice { ...Part instruments { id issuedOn topic } }
          }
        }
      }
    }
  }
  fragment Part on Contribution {
    body
    handling { status repliedOn claimedOutcome }
    withheld { field reason }
    asOf
  }
`;

const page = (name: string): Promise<string> =>
  readFile(new URL(`../../gateway/tracker/pages/${name}`, import.meta.url), 'utf8');

/** The questions of a working day: the year's theme, small and heavy, a proposal in full, an inbox, a total. */
export async function questionsOfTheDay(proposalId: string): Promise<Question[]> {
  const leader = { body: 'cppcc', role: 'leader' } as const;
  const isOf = { isCppcc: false, isDiscipline: false, isCourts: true, isProcuratorate: false, isJustice: false };
  return [
    {
      name: 'theme, small',
      query: themeOfTheYear,
      variables: { year: 2023, first: 1 },
      ...leader,
      connections: 20,
    },
    {
      name: 'theme, heavy',
      query: themeOfTheYear,
      variables: { year: 2023, first: 50 },
      ...leader,
      connections: 10,
    },
    {
      name: 'proposal in full',
      query: await page('proposal/one-proposal.graphql'),
      variables: { id: proposalId },
      ...leader,
      connections: 10,
    },
    {
      name: 'inbox',
      query: await page('workbench/inbox/inbox.graphql'),
      variables: isOf,
      ...{ body: 'courts', role: 'liaison' },
      connections: 20,
    },
    {
      name: 'analyst’s total',
      query: await page('analysis/questions/progress-by-group.graphql'),
      variables: { by: 'PARTNER', years: [2022, 2023] },
      ...{ body: 'cppcc', role: 'analyst' },
      connections: 20,
    },
  ];
}

import { readFileSync } from 'node:fs';
import { dueListVariables } from '#tracker/pages/proposal/progress-filter.ts';
import { madeId } from '../city/made-id.ts';
import { ofCppcc, type Question } from './question.ts';

const dueListDocument = readFileSync(
  new URL('../../../../gateway/tracker/pages/proposal/due-list.graphql', import.meta.url),
  'utf8',
);

/** The page of what is due, by the document and the variables of the page itself. */
const dueList = (name: string, search: Record<string, string>): Question =>
  ofCppcc(`the page of what is due, ${name}`, dueListDocument, dueListVariables(new URLSearchParams(search)));

/** What whole pages ask: several lists and totals in one question. */
export const questionsOfPages: readonly Question[] = [
  dueList('all', {}),
  dueList('overdue', { due: 'overdue' }),
  dueList('a year and a body', { year: '2024', body: 'COURTS' }),
  dueList('a frequent text', { text: '法律援助' }),
  dueList('a rare text', { text: '0000042号' }),
  dueList('changed since a week', { since: '2026-11-16' }),
  ofCppcc(
    'supervisionYear, as its page asks',
    /* GraphQL */ `{
      supervisionYear(year: 2024) {
        themes { label }
        campaigns { partner agreement { no } proposals(first: 10) { totalCount nodes { no title status } } }
        progress { total { units proposals overdue claimedDone verifiedDone } groups(by: STATUS) { key units } list(first: 10) { nodes { no dueOn } } }
        changes(first: 10, filter: { since: "2024-10-24", until: "2024-11-23" }) { nodes { kind about } }
        commitments(first: 10, filter: { isVerified: false }) { totalCount nodes { text dueOn } }
      }
    }`,
    {},
    'leader',
  ),
  ofCppcc(
    'supervisionProposal in full',
    /* GraphQL */ `query ($id: ID!) {
      supervisionProposal(id: $id) {
        no title assignments { role unit { name } handling { status } } progress { status } timeline { kind happenedOn }
        commitments { text } evaluations { effect } followUps { result } chases { text } repeats { no }
      }
    }`,
    { id: madeId('supervision_proposal', 7_000) },
  ),
];

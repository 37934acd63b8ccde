import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { planWithHive } from './hive-planner.ts';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

/** Which of two planners plans a document. */
function plannedBy(text: string): string {
  let other = false;
  const plan = planWithHive(supergraph, () => {
    other = true;
    return undefined;
  });
  const document = parse(text);
  plan({ document, operation: getOperationAST(document) } as never);
  return other ? 'the other' : 'Hive';
}

const steps = {
  of: (input: string) => `mutation M($i: ${input}!, $also: Boolean!)`,
  draft: 'draftSupervisionProposal(input: $i) { supervisionProposal { id } }',
};

test.each([
  [
    'a mutation',
    `${steps.of('DraftSupervisionProposalInput')} { ${steps.draft} }`.replace(', $also: Boolean!', ''),
    'Hive',
  ],
  [
    'one with a field on a condition',
    `${steps.of('DraftSupervisionProposalInput')} { ${steps.draft.replace(' {', ' @include(if: $also) {')} }`,
    'Hive',
  ],
  [
    'one with a fragment on a condition',
    `${steps.of('DraftSupervisionProposalInput')} { ... @include(if: $also) { ${steps.draft} } }`,
    'the other',
  ],
  [
    'one with a named fragment on a condition',
    `${steps.of('DraftSupervisionProposalInput')} { ...F @skip(if: $also) } fragment F on Mutation { ${steps.draft} }`,
    'the other',
  ],
  [
    'a query with a fragment on a condition',
    'query Q($also: Boolean!) { ... @include(if: $also) { agreements { no } } }',
    'Hive',
  ],
])('%s is planned by the planner that plans it rightly', (_what, text, planner) => {
  expect(plannedBy(text)).toBe(planner);
});

import { getOperationAST, parse } from 'graphql';
import { isIncluded } from './collect-fields.ts';
import type { Execution } from './execution.ts';

/** Whether a question asks for anything under the values of its variables: a planner may leave it to a body to skip all of it. */
export function compileIsAsked(query: string): (execution: Pick<Execution, 'variables'>) => boolean {
  const { selections = [] } = getOperationAST(parse(query, { noLocation: true }))?.selectionSet ?? {};
  if (selections.some(({ directives = [] }) => directives.length === 0)) return () => true;
  return ({ variables: conditions }) => selections.some((selection) => isIncluded({ conditions }, selection));
}

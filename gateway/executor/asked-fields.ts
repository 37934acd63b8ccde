import { getOperationAST, Kind, parse, type SelectionNode } from 'graphql';
import { isIncluded } from './collect-fields.ts';
import type { Execution } from './execution.ts';

/** The response names of the fields that a question asks a body for at its root, under the values of its variables. */
export type AskedFields = (execution: Pick<Execution, 'variables'>) => readonly string[];

/** Finds what a question asks for: a planner may leave it to a body to skip all of it. */
export function compileAskedFields(query: string): AskedFields {
  const document = parse(query, { noLocation: true });
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const namesIn = (selections: readonly SelectionNode[], conditions: Execution['variables']): string[] =>
    selections
      .filter((selection) => isIncluded({ conditions }, selection))
      .flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        return fragment ? namesIn(fragment.selectionSet.selections, conditions) : [];
      });
  const { selections = [] } = getOperationAST(document)?.selectionSet ?? {};
  const namesUnder = (conditions: Execution['variables']) => [...new Set(namesIn(selections, conditions))];
  if (query.includes('@')) return ({ variables }) => namesUnder(variables);
  const names = namesUnder({});
  return () => names;
}

import { GraphQLError, Kind, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql';

/** The most often that one place of an operation may select the same. */
const mostRepetitions = 10;

/** Refuses an operation that selects the same over and over: it costs its planning and brings nothing. */
export const limitRepetitions: ValidationRule = (context) => ({
  [Kind.SELECTION_SET]: ({ selections }: SelectionSetNode) => {
    for (const [name, same] of Map.groupBy(selections, nameOf)) {
      if (same.length <= mostRepetitions) continue;
      const message = `"${name}" is selected ${same.length} times in one place; the limit is ${mostRepetitions}.`;
      context.reportError(new GraphQLError(message, { nodes: same[0] ?? null }));
    }
  },
});

function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name : selection.typeCondition?.name;
  return `...${name?.value ?? ''}`;
}

import { type ASTVisitor, GraphQLError, Kind, type StringValueNode, type ValidationContext } from 'graphql';

/** The most entries that a list in a variable may have: a body works on each, one after the other. */
const longestList = 1_000;

/** What no value may hold: a sign that no database keeps in a text. */
const unwritable = 'A text holds U+0000 or half of a sign.';

const isWritable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Why no body can work with a value of a variable, whatever it is for; undefined where nothing is in the way. */
export function unfitIn(value: unknown): string | undefined {
  if (typeof value === 'string') return isWritable(value) ? undefined : unwritable;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.length > longestList) return `A list has more than ${longestList} entries.`;
  for (const one of Object.values(value)) {
    const fault = unfitIn(one);
    if (fault) return fault;
  }
  return undefined;
}

/** Refuses a text in a document that no database keeps. */
export const refuseUnwritableTexts = (context: ValidationContext): ASTVisitor => ({
  [Kind.STRING]: (node: StringValueNode) => {
    if (!isWritable(node.value)) context.reportError(new GraphQLError(unwritable, { nodes: [node] }));
  },
});

import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** What a day and an instant are given as; the gateway carries them on as they were given. */
const scalars: Readonly<Record<string, { readonly of: GraphQLScalarType; readonly hint: string }>> = {
  Date: { of: GraphQLLocalDate, hint: 'A Date is a day that there is, such as 2023-08-12.' },
  DateTime: { of: GraphQLDateTimeISO, hint: 'A DateTime is an instant, such as 2023-08-12T01:00:00Z.' },
};

/**
 * Lets a schema refuse days and instants that there are not. A supergraph names its scalars and says nothing of their values, and
 * a body that refused one would seem to be away.
 */
export function refuseUnknownDays(schema: GraphQLSchema): void {
  for (const [name, { of, hint }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    const read = (value: unknown): unknown => {
      try {
        of.parseValue(value);
      } catch {
        throw new GraphQLError(hint);
      }
      if (String(value).startsWith('0000')) throw new GraphQLError(hint);
      return value;
    };
    type.parseValue = read;
    type.parseLiteral = (node, variables) => read(valueFromASTUntyped(node, variables));
  }
}

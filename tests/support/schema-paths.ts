import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One way from `Query` to a type, as a chain of selections. */
export type SchemaPath = readonly PathStep[];

export interface PathStep {
  readonly field: string;
  /** The arguments, as they stand in the operation. */
  readonly args: string;
  /** The type that the field gives, or the implementation of it that the way goes on through. */
  readonly type: string;
  readonly isAbstract: boolean;
}

/** How far from `Query` a union may stand to be gone through: on a field of a record of a list. */
const toUnion = 5;

/**
 * Every way from `Query` to a type on which no type is met twice, as long as the gateway admits with what is withheld at
 * its end; `argumentsOf` gives what a field must be told. A union is gone through as the last step, near the root: from what
 * else it may be, every other way is gone already. So is an edge of a connection: it has what the nodes have.
 */
export function pathsTo(
  schema: GraphQLSchema,
  target: string,
  argumentsOf: (field: GraphQLField<unknown, unknown>) => string,
  longest = 8,
): SchemaPath[] {
  const reaching = typesReaching(schema, target);
  const found: SchemaPath[] = [];
  const walk = (type: GraphQLObjectType, path: SchemaPath, met: ReadonlySet<string>): void => {
    for (const field of Object.values(type.getFields())) {
      if (path.length >= (isUnionType(getNamedType(field.type)) ? toUnion : longest)) continue;
      for (const next of concreteTypes(schema, getNamedType(field.type), target)) {
        if (met.has(next.name) || !reaching.has(next.name)) continue;
        if (type.name.endsWith('Edge') && next.name !== target) continue;
        const args = argumentsOf(field);
        const isAbstract = isAbstractType(getNamedType(field.type));
        const steps = [...path, { field: field.name, args, type: next.name, isAbstract }];
        if (next.name === target) found.push(steps);
        else walk(next, steps, new Set([...met, next.name]));
      }
    }
  };
  walk(schema.getQueryType() as GraphQLObjectType, [], new Set(['Query']));
  return found;
}

/** An operation that goes a way and selects something at its end. */
export function operationOf(path: SchemaPath, selection: string): string {
  const inner = [...path].reverse().reduce((text, { field, args, type, isAbstract }) => {
    const selected = isAbstract ? `... on ${type} { ${text} }` : text;
    return `${field}${args} { ${selected} }`;
  }, selection);
  return `{ ${inner} }`;
}

/** What stands at the end of a way in an answer: every record of its type, however many lists lie between. */
export const recordsAt = (path: SchemaPath, data: unknown): Record<string, unknown>[] =>
  (
    path
      .reduce<unknown[]>(
        (values, { field }) =>
          values
            .flatMap((value) => (value as Record<string, unknown> | null)?.[field] ?? [])
            .filter((value) => value !== null),
        [data],
      )
      .flat() as Record<string, unknown>[]
  ).filter((record) => Object.keys(record).length > 0);

const concreteTypes = (schema: GraphQLSchema, type: GraphQLNamedType, target: string): GraphQLObjectType[] => {
  if (isObjectType(type)) return [type];
  if (isUnionType(type)) return type.getTypes().filter(({ name }) => name === target);
  return isInterfaceType(type) ? [...schema.getPossibleTypes(type)] : [];
};

/** The types from which a type can be reached at all; ways through others need not be walked. */
function typesReaching(schema: GraphQLSchema, target: string): Set<string> {
  const reaching = new Set([target]);
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (let size = 0; size !== reaching.size; ) {
    size = reaching.size;
    for (const type of objects) {
      const leads = Object.values(type.getFields()).some((field) =>
        concreteTypes(schema, getNamedType(field.type), target).some(({ name }) => reaching.has(name)),
      );
      if (leads) reaching.add(type.name);
    }
  }
  return reaching;
}

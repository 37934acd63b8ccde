import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';

/** Whether a value that a body has given may stand where a scalar or enum is declared. */
export type LeafTest = (value: unknown) => boolean;

/** The numbers that an `Int` of the language may be: of 32 bits. */
export const isInt: LeafTest = (value) => typeof value === 'number' && (value | 0) === value;

const isText: LeafTest = (value) => typeof value === 'string';

const specified: Readonly<Record<string, LeafTest>> = {
  Int: isInt,
  Float: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
  String: isText,
  ID: (value) => isText(value) || Number.isInteger(value),
};

/** The test for one of an enum's names. */
export function nameTest(type: GraphQLEnumType): LeafTest {
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}

/** The test for a type; a scalar of somebody's own may be anything. */
export function leafTest(type: GraphQLLeafType): LeafTest {
  if (isEnumType(type)) return nameTest(type);
  return (Object.hasOwn(specified, type.name) && specified[type.name]) || (() => true);
}

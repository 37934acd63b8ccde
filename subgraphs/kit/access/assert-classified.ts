import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { baseProperties } from '../store/base.entity.ts';
import type { Noun } from './confidential.ts';

const always = [...Object.keys(baseProperties), 'changedAt'];

/**
 * Refuses to build a schema in which a field of a confidential record has no access class, or in which a field that may
 * be closed cannot be null.
 */
export function assertClassified(schema: GraphQLSchema, nouns: Iterable<Noun>): void {
  const faults = [...nouns].flatMap(({ name, confidential }) => {
    const type = schema.getType(name);
    if (!confidential || !isObjectType(type)) return [];
    const { fields, derived = [] } = confidential;
    return Object.values(type.getFields()).flatMap(({ name: field, type: told }) => {
      if (always.includes(field) || derived.includes(field)) return [];
      if (!(field in fields)) return [`${name}.${field} has no access class`];
      return fields[field] !== 'row' && isNonNullType(told)
        ? [`${name}.${field} may be closed, but is never null`]
        : [];
    });
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

import {
  type FetchNodePathSegment,
  type FetchRewrite,
  type FlattenNodePathSegment,
  QueryPlanner,
} from '@graphql-hive/router-query-planner';
import { type DocumentNode, type GraphQLSchema, Kind, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type Dialect, type GivenNode, readPlan } from './given-plan.ts';
import type { Planner } from './plan.ts';

const dialect: Dialect<FlattenNodePathSegment, FetchRewrite> = {
  step: (given) => (given === '@' ? given : 'Field' in given ? given.Field : given.TypeCondition),
  source: ({ name }) => name,
  rewrite: (given) => {
    const change = 'KeyRenamer' in given ? given.KeyRenamer : 'ValueSetter' in given ? given.ValueSetter : given;
    const steps = change.path.map((step: FetchNodePathSegment) => ('Key' in step ? step.Key : step.TypenameEquals));
    const place = { path: steps.slice(0, -1), key: String(steps.at(-1)) };
    return 'renameKeyTo' in change
      ? { ...place, renameTo: change.renameKeyTo }
      : { ...place, value: change.setValueTo };
  },
};

/** Plans with Hive's planner, which knows nothing of questions about the schema. */
export function planWithHive(supergraphSdl: string, schema: GraphQLSchema): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  return ({ document, operation }) => {
    const { rest, asksBodies } = withoutIntrospection(document, schema);
    if (!asksBodies) return undefined;
    const { node } = planner.plan(print(rest), operation.name?.value, new Set(), 0);
    return node && readPlan(node as GivenNode<FlattenNodePathSegment, FetchRewrite>, dialect);
  };
}

/** A document that asks for `__typename` where it asked about the schema, and whether it asks for anything else of a root. */
function withoutIntrospection(document: DocumentNode, schema: GraphQLSchema) {
  const types = new TypeInfo(schema);
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
  let asksBodies = false;
  const rest = visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: (field) => {
        const { value: name } = field.name;
        if (!name.startsWith('__')) asksBodies ||= roots.includes(types.getParentType());
        if (name !== '__schema' && name !== '__type') return undefined;
        const { alias = field.name, kind } = field;
        return { kind, alias, name: { kind: Kind.NAME, value: '__typename' } };
      },
    }),
  ) as DocumentNode;
  return { rest, asksBodies };
}

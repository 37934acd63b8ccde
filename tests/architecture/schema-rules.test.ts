import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { bodies } from '#schema/registry.ts';
import { generate } from '../../schema/compose.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';

const read = (name: string): string => readFileSync(`${projectFolder}schema/${name}`, 'utf8');
const api: GraphQLSchema = buildSchema(read('api.graphql'));
const types = Object.values(api.getTypeMap()).filter(({ name, astNode }) => astNode && !name.startsWith('__'));

type Described = { readonly description?: string | null | undefined };

/** Everything that a client can see, by its path. */
function* visible(): Generator<[path: string, node: Described]> {
  for (const type of types) {
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    for (const field of fieldsOf(type)) {
      yield [`${type.name}.${field.name}`, field];
      for (const argument of 'args' in field ? field.args : []) {
        yield [`${type.name}.${field.name}(${argument.name})`, argument];
      }
    }
  }
}

function fieldsOf(
  type: GraphQLNamedType,
): readonly (GraphQLField<unknown, unknown> | (Described & { name: string }))[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

test('the generated contracts are fresh', async () => {
  for (const [name, text] of Object.entries(await generate()))
    expect(read(name), `run npm run schema: ${name}`).toBe(text);
});

describe('the API', () => {
  test('describes every type, field, argument and value in Chinese and in English', () => {
    const silent = [...visible()].filter(
      ([, { description }]) => !/[\u4e00-\u9fff]/.test(description ?? '') || !/[A-Za-z]{2}/.test(description ?? ''),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('names types in PascalCase, fields and arguments in camelCase, values in SCREAMING_SNAKE_CASE', () => {
    for (const type of types) {
      expect(type.name).toMatch(/^[A-Z][A-Za-z]+$/);
      if (isEnumType(type)) for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z][A-Z_]*$/);
      for (const field of fieldsOf(type)) expect(field.name, type.name).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });

  test('names a list’s types after its record and asks for a page size', () => {
    for (const connection of types.filter(({ name }) => name.endsWith('Connection'))) {
      const record = connection.name.replace(/Connection$/, '');
      expect(api.getType(`${record}Edge`), record).toBeDefined();
      expect(fieldsOf(connection).map(({ name }) => name)).toEqual([
        'nodes',
        'edges',
        'pageInfo',
        'totalCount',
        'withheld',
      ]);
    }
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).includes('Connection')) continue;
        const first = field.args.find(({ name }) => name === 'first');
        expect(String(first?.type), `${type.name}.${field.name}`).toBe('Int!');
      }
    }
  });

  test('gives a mutation one input and one payload, named after it; only the body’s name may stand in between', () => {
    for (const mutation of Object.values(api.getMutationType()?.getFields() ?? {})) {
      const [input, ...rest] = mutation.args;
      expect([input?.name, rest]).toEqual(['input', []]);
      const spoken = bodies.reduce(
        (name, body) => name.replace(body[0]?.toUpperCase() + body.slice(1), ''),
        mutation.name,
      );
      const verbNouns = [spoken, mutation.name].map((name) => name[0]?.toUpperCase() + name.slice(1));
      const verbNoun = verbNouns.find((name) => String(input?.type) === `${name}Input!`);
      expect(verbNoun, mutation.name).toBeDefined();
      expect(String(mutation.type)).toBe(`${verbNoun}Payload`);
    }
  });

  test('does not make an absent body’s field destroy what is present: whatever a body adds is nullable', () => {
    const owners = ownersOfEntities();
    let added = 0;
    for (const [body, name, field] of fieldsOfEntities()) {
      if (owners.get(name) === body || field.name.value === 'id') continue;
      expect(field.type.kind, `${body} adds ${name}.${field.name.value}`).not.toBe(Kind.NON_NULL_TYPE);
      expect(field.name.value).toBe(body);
      added += 1;
    }
    expect(added).toBe(2 * (bodies.length - 1));
  });

  test('does not let one body’s root field destroy what another has answered or done: every root field is nullable', () => {
    for (const root of [api.getQueryType(), api.getMutationType()]) {
      for (const field of Object.values(root?.getFields() ?? {})) {
        expect(isNonNullType(field.type), `${root?.name}.${field.name}`).toBe(false);
      }
    }
  });

  test('gives every body’s contribution the same frame', () => {
    const contribution = api.getType('Contribution');
    expect(isInterfaceType(contribution) && Object.keys(contribution.getFields())).toEqual([
      'body',
      'handling',
      'instruments',
      'withheld',
      'asOf',
    ]);
    if (!isInterfaceType(contribution)) return;
    expect(
      api
        .getPossibleTypes(contribution)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      bodies
        .filter((body) => body !== 'cppcc')
        .map((body) => `${body[0]?.toUpperCase()}${body.slice(1)}Contribution`)
        .sort(),
    );
  });

  test('has no directive that the engine refuses to start with', () => {
    expect(read('supergraph.graphql')).not.toMatch(/@(authenticated|requiresScopes|policy)\b/);
  });

  test('has no list inside a list, and no list of nothing in particular', () => {
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const list = isNonNullType(field.type) ? field.type.ofType : field.type;
        if (isListType(list)) expect(isNonNullType(list.ofType), `${type.name}.${field.name}`).toBe(true);
      }
    }
  });
});

function* entityTypes(): Generator<[body: string, type: ObjectTypeDefinitionNode]> {
  for (const body of bodies) {
    for (const definition of parse(read(`subgraphs/${body}.graphql`)).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      if (definition.directives?.some(({ name }) => name.value === 'key')) yield [body, definition];
    }
  }
}

function* fieldsOfEntities() {
  for (const [body, type] of entityTypes()) {
    for (const field of type.fields ?? []) yield [body, type.name.value, field] as const;
  }
}

/** The body that gives an entity the most fields is the one that owns it. */
function ownersOfEntities(): Map<string, string> {
  const largest = new Map<string, readonly [string, number]>();
  for (const [body, { name, fields = [] }] of entityTypes()) {
    if (fields.length > (largest.get(name.value)?.[1] ?? 0)) largest.set(name.value, [body, fields.length]);
  }
  return new Map([...largest].map(([name, [body]]) => [name, body]));
}

import {
  type ConstValueNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type TypeNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** The text of a document with the values of its variables written in as their defaults, so that it stands alone. */
export function withDefaults(
  text: string,
  values: Readonly<Record<string, unknown>>,
  isEnum: (typeName: string) => boolean,
): string {
  const document = visit(parse(text), {
    [Kind.VARIABLE_DEFINITION]: (definition: VariableDefinitionNode) => {
      const value = values[definition.variable.name.value];
      if (value === undefined || value === null) return undefined;
      return { ...definition, defaultValue: literalOf(value, isEnum(nameOf(definition.type))) };
    },
  });
  return print(document);
}

/** The name of a document's operation, and the defaults of its variables. */
export function defaultsOf(text: string): {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
} {
  const operation = parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { name: operation?.name?.value ?? '', values: Object.fromEntries(defaults) };
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** A value as it is written in a document; lists and plain values only, as the variables of questions are. */
function literalOf(value: unknown, isOfEnum: boolean): ConstValueNode {
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map((one) => literalOf(one, isOfEnum)) };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
  const text = String(value);
  if (!isOfEnum) return { kind: Kind.STRING, value: text };
  if (!/^[A-Z][A-Z0-9_]*$/.test(text)) throw new Error(`${text} is no value of an enum`);
  return { kind: Kind.ENUM, value: text };
}

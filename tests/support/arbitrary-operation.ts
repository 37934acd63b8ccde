import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';

/** A valid operation with its variables. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, boolean>>;
}

/** What a generator must know besides the schema. */
export interface OperationWorld {
  readonly schema: GraphQLSchema;
  readonly operation?: 'query' | 'mutation';
  /** Fields that are not asked for, as `Type.field`. */
  readonly without?: (type: string, field: string) => boolean;
  /** Fields that are asked for more often. */
  readonly favours?: (type: string, field: string) => boolean;
  /** Values of arguments, as they stand in an operation, by their names. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly depth: number;
}

/** Operations that a schema admits: aliases, fragments of both kinds, conditions, fields that are selected twice. */
export const arbitraryOperation = (world: OperationWorld): fc.Arbitrary<GeneratedOperation> =>
  fc
    .tuple(fc.array(fc.nat(2 ** 16), { minLength: 150, maxLength: 150, size: 'max' }), fc.boolean(), fc.boolean())
    .map(([choices, yes, no]) => {
      const text = new OperationText(world, choices).write();
      return { query: text, variables: { ...(text.includes('$yes') && { yes }), ...(text.includes('$no') && { no }) } };
    })
    .filter(({ query }) => validate(world.schema, parse(query)).length === 0);

/** Writes one operation from a row of choices; when they are used up, the simplest is chosen. */
class OperationText {
  readonly #fragments: string[] = [];
  readonly #arguments = new Map<string, string | undefined>();
  #used = 0;
  #aliases = 0;
  #conditions = 0;

  readonly world: OperationWorld;
  readonly choices: readonly number[];

  constructor(world: OperationWorld, choices: readonly number[]) {
    this.world = world;
    this.choices = choices;
  }

  write(): string {
    const { schema, operation = 'query', depth } = this.world;
    const root = schema.getRootType(operation as never);
    const selected = root ? this.#selections(root, depth) : '';
    const variables = ['yes', 'no'].filter((name) => [selected, ...this.#fragments].join(' ').includes(`$${name}`));
    const declared = variables.length > 0 ? `(${variables.map((name) => `$${name}: Boolean!`).join(', ')})` : '';
    return [`${operation} Generated${declared} { ${selected} }`, ...this.#fragments].join('\n');
  }

  #choose(below: number): number {
    this.#used += 1;
    return (this.choices[this.#used - 1] ?? 0) % below;
  }

  /** Whether the one case in so many holds. */
  #isOneIn(times: number): boolean {
    return this.#choose(times) === times - 1;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts = isAbstractType(type) ? this.#selectionsOfAbstract(type, depth) : [];
    if (!isUnionType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => this.#isAskable(type.name, field, depth));
      const favoured = fields.filter(({ name }) => this.world.favours?.(type.name, name));
      for (let count = 1 + this.#choose(4); count > 0 && fields.length > 0; count -= 1) {
        const among = favoured.length > 0 && this.#choose(2) === 0 ? favoured : fields;
        const field = among[this.#choose(among.length)];
        if (field) parts.push(this.#decorated(type, this.#field(type, field, depth)));
      }
    }
    if (parts.length === 0 || this.#isOneIn(6)) parts.push('__typename');
    return parts.join(' ');
  }

  #selectionsOfAbstract(type: GraphQLCompositeType, depth: number): string[] {
    const possible = isAbstractType(type) ? this.world.schema.getPossibleTypes(type) : [];
    return possible
      .filter(() => this.#choose(2) === 0)
      .map((one) => `... on ${one.name}${this.#condition()} { ${this.#selections(one, depth - 1)} }`);
  }

  #isAskable(type: string, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (this.world.without?.(type, field.name)) return false;
    if (depth <= 1 && isCompositeType(getNamedType(field.type))) return false;
    return this.#argumentsOf(type, field) !== undefined;
  }

  #field(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#aliases < 8 && this.#isOneIn(8) ? `${['one', 'other', 'constructor'][this.#choose(3)]}: ` : '';
    if (alias) this.#aliases += 1;
    const of = getNamedType(field.type);
    const inner = isCompositeType(of) ? ` { ${this.#selections(of, depth - 1)} }` : '';
    return `${alias}${field.name}${this.#argumentsOf(type.name, field)}${this.#condition()}${inner}`;
  }

  /** Puts a selection into a fragment, now and then, or has it twice. */
  #decorated(type: GraphQLCompositeType, selection: string): string {
    switch (this.#choose(12)) {
      case 11:
        return `... on ${type.name}${this.#condition()} { ${selection} }`;
      case 10: {
        const name = `F${this.#fragments.length}`;
        this.#fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
        return `...${name}${this.#condition()}`;
      }
      case 9:
        return `${selection} ...${this.#condition()} { ${selection} }`;
      default:
        return selection;
    }
  }

  #condition(): string {
    if (this.#conditions >= 3 || !this.#isOneIn(7)) return '';
    this.#conditions += 1;
    return ` @${['include', 'skip'][this.#choose(2)]}(if: ${['$yes', '$no', 'true', 'false'][this.#choose(4)]})`;
  }

  /** The arguments of a field, the same wherever it stands; undefined where one must be given that nobody knows. */
  #argumentsOf(type: string, field: GraphQLField<unknown, unknown>): string | undefined {
    const key = `${type}.${field.name}`;
    if (!this.#arguments.has(key)) this.#arguments.set(key, this.#writeArguments(field));
    return this.#arguments.get(key);
  }

  #writeArguments({ args }: GraphQLField<unknown, unknown>): string | undefined {
    const given: string[] = [];
    for (const { name, type } of args) {
      if (!isNonNullType(type) && this.#choose(4) > 0) continue;
      const value = this.#value(name, type);
      if (value === undefined && isNonNullType(type)) return undefined;
      if (value !== undefined) given.push(`${name}: ${value}`);
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(name: string, type: GraphQLInputType): string | undefined {
    if (isNonNullType(type)) return this.#value(name, type.ofType);
    const known = this.world.values[name] ?? this.world.values[String(type)];
    if (known) return known[this.#choose(known.length)];
    if (isListType(type)) {
      const item = this.#value(name, type.ofType);
      return item === undefined ? undefined : `[${item}]`;
    }
    if (isEnumType(type)) {
      const values = type.getValues();
      return values[this.#choose(values.length)]?.name;
    }
    if (!isInputObjectType(type)) return type.name === 'Boolean' ? 'true' : undefined;
    const fields = Object.values(type.getFields());
    const given = fields.flatMap((field) => {
      if (!isNonNullType(field.type) && this.#choose(6) > 0) return [];
      const value = this.#value(field.name, field.type);
      return value === undefined ? (isNonNullType(field.type) ? ['?'] : []) : [`${field.name}: ${value}`];
    });
    return given.includes('?') ? undefined : `{ ${given.join(', ')} }`;
  }
}

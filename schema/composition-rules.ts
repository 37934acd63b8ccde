import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, visit } from 'graphql';

/** A body's name and SDL. */
export interface ComposedService {
  readonly name: string;
  readonly sdl: string;
}

/** Refuses what composes but is planned wrongly: `@requires` with arguments, keys of mixed resolvability on one type. */
export function refuseWhatIsPlannedWrongly(services: readonly ComposedService[]): void {
  const faults = services.flatMap(({ name, sdl }) => [
    ...requiresWithArguments(sdl).map((field) => `${name}: @requires on ${field} selects a field with arguments`),
    ...mixedKeys(sdl).map((type) => `${name}: ${type} has resolvable and unresolvable keys`),
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function requiresWithArguments(sdl: string): string[] {
  const found: string[] = [];
  visit(parse(sdl), {
    FieldDefinition(field) {
      const selection = (field.directives ?? []).filter(isNamed('requires')).map(fieldsOf).join(' ');
      if (selection.includes('(')) found.push(field.name.value);
    },
  });
  return found;
}

/** Types whose keys, in their definition and its extensions together, are of both kinds. */
function mixedKeys(sdl: string): string[] {
  const kinds = new Map<string, Set<boolean>>();
  const check = ({ name, directives = [] }: Pick<ObjectTypeDefinitionNode, 'directives' | 'name'>) => {
    const known = kinds.get(name.value) ?? new Set();
    kinds.set(name.value, known);
    for (const key of directives.filter(isNamed('key'))) known.add(isResolvable(key));
  };
  visit(parse(sdl), {
    ObjectTypeDefinition: check,
    ObjectTypeExtension: check,
    InterfaceTypeDefinition: check,
    InterfaceTypeExtension: check,
  });
  return [...kinds].filter(([, found]) => found.size > 1).map(([type]) => type);
}

const isNamed =
  (name: string) =>
  ({ name: { value } }: ConstDirectiveNode): boolean =>
    value === name || value === `federation__${name}`;

const argumentOf = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

const isResolvable = (directive: ConstDirectiveNode): boolean => {
  const value = argumentOf(directive, 'resolvable');
  return value?.kind !== Kind.BOOLEAN || value.value;
};

const fieldsOf = (directive: ConstDirectiveNode): string => {
  const value = argumentOf(directive, 'fields');
  return value?.kind === Kind.STRING ? value.value : '';
};

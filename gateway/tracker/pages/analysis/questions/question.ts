import { fields, type Values } from './fields.ts';
import { type Kind, kindOf } from './kinds.ts';

/** A question as a whole: of which kind, and with what. */
export interface Question {
  readonly kind: Kind;
  readonly values: Values;
}

const asked = 'asked';

/** The question that an address holds; undefined where it names no kind, or was not asked yet. */
export function questionIn(kindId: string | undefined, search: URLSearchParams): Question | undefined {
  const kind = kindOf(kindId);
  return kind && search.has(asked) ? { kind, values: valuesIn(kind, search) } : undefined;
}

/** What an address chooses for the fields of a kind. */
export const valuesIn = (kind: Kind, search: URLSearchParams): Values =>
  Object.fromEntries(
    kind.fields.flatMap((name) => {
      const given = search.get(name) ?? fields[name].initial ?? '';
      return given === '' ? [] : [[name, given.split(',')]];
    }),
  );

/** The address of a question, which can be shared. */
export function addressOf({ kind, values }: Question): string {
  const search = new URLSearchParams({ [asked]: 'yes' });
  for (const name of kind.fields) if (values[name]?.length) search.set(name, values[name].join(','));
  return `/analysis/${kind.id}?${search}`;
}

/** The variables with which the document of a question is run. */
export const variablesOf = ({ kind, values }: Question): Readonly<Record<string, unknown>> =>
  Object.assign(
    {},
    ...kind.fields.flatMap((name) => (values[name]?.length ? [fields[name].variables(values[name])] : [])),
  );

/** What variables say was chosen, for a document that holds them as defaults: the other way round of `variablesOf`. */
export const valuesOfVariables = (kind: Kind, variables: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    kind.fields.flatMap((name) => {
      const given = fields[name].given(variables);
      return given.length > 0 ? [[name, given]] : [];
    }),
  );

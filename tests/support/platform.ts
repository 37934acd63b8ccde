import { expect } from 'vitest';
import { capitalised } from '../../subgraphs/kit/graphql/capitalised.ts';
import type { Answer, Hub } from './hub.ts';
import type { Person } from './people.ts';

/** The officers of the CPPCC's platform at work: every step a mutation over HTTP. */
export function platformOf(hub: () => Pick<Hub, 'ask' | 'databases'>) {
  /** Takes a step by which a record comes into being: `begin(clerk, 'open', 'WorkPlace', {…})`. */
  const begin = (person: Person, verb: string, noun: string, input: object): Promise<Answer> => {
    const field = noun.charAt(0).toLowerCase() + noun.slice(1);
    const document = `mutation M($input: ${capitalised(verb)}${noun}Input!) {
      ${verb}${noun}(input: $input) { ${field} { id version } } }`;
    return hub().ask(person, document, { input });
  };
  /** Takes a further step of a record, at its present version. */
  const step = async (person: Person, verb: string, noun: string, id: string, input: object = {}): Promise<Answer> => {
    const table = noun.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const [row] = await hub().databases.sql<{ version: number }>(
      'cppcc',
      `select version from ${table} where id = $1`,
      [id],
    );
    expect(row, `no ${table} ${id}`).toBeDefined();
    return begin(person, verb, noun, { id, expectedVersion: row?.version, ...input });
  };
  /** The identifier of the record that a step has made. */
  const idOf = async (answer: Promise<Answer>): Promise<string> => {
    const { data, errors } = await answer;
    expect(errors.map(({ message }) => message)).toEqual([]);
    const [payload] = Object.values(data as Record<string, Record<string, { id: string }>>);
    return Object.values(payload ?? {})[0]?.id ?? '';
  };
  const rows = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    hub().databases.sql<Row>('cppcc', text, values);
  return { begin, step, idOf, rows };
}

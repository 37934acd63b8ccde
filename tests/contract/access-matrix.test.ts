import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSubgraph } from '#kit';
import { type Body, bodies } from '#schema/registry.ts';
import { roles } from '#schema/viewer.ts';
import type { Noun } from '../../subgraphs/kit/access/confidential.ts';
import { nounsOf } from '../../subgraphs/kit/nouns-of.ts';
import { type Asking, type GrantRow, isOpen, type RecordRow } from '../support/access-oracle.ts';
import { type Hub, post, startHub } from '../support/hub.ts';
import { headersOf, type Person } from '../support/people.ts';
import { operationOf, pathsTo, recordsAt, type SchemaPath } from '../support/schema-paths.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

/** The table of a kind of record. */
const tableOf = (noun: string): string => noun.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** What is asked for where the sample has no record of a kind. */
const nobodys = '00000000-0000-4000-8000-000000000000';

/** The share of ways by which somebody reaches a record, at the least: most lead through links that the records asked for do not have. */
const leastReached = 0.15;

/** A way through the schema to a kind of record. */
interface Way {
  readonly noun: Noun;
  readonly path: SchemaPath;
}

/** Kinds of records that have a table of their own but no GraphQL type: they are told as sums. */
const toldAsSums = ['Statistic'];

describe('every way through the schema to every classified field, for every identity', () => {
  let hub: Hub;
  let proposalId: string;
  let themeId: string;
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    hub = await startHub();
    const [row] = await hub.databases.sql<{ proposal_id: string }>(
      'courts',
      'select proposal_id from judicial_recommendation where problem is not null order by issued_on desc limit 1',
    );
    proposalId = row?.proposal_id ?? '';
    const [theme] = await hub.databases.sql<{ id: string }>('cppcc', 'select id from theme order by year desc limit 1');
    themeId = theme?.id ?? '';
    await chase();
    ids = await idsByType();
  });
  afterAll(() => hub.stop());

  /** Chases units of the proposal that is asked for: nobody was chased in the sample. */
  const chase = () =>
    hub.databases.sql(
      'cppcc',
      `insert into chase (id, region, version, recorded_at, is_sample, proposal_id, assignment_id, unit_name, chased_on, text)
       select gen_random_uuid(), region, 1, now(), false, proposal_id, id, unit_name, current_date, 'Chased.'
       from assignment where proposal_id = $1`,
      [proposalId],
    );

  /** A record for each field of the root that is told an identifier, by the type that it gives. */
  const idsByType = async (): Promise<ReadonlyMap<string, string>> => {
    const found = new Map([
      ['SupervisionProposal', proposalId],
      ['Provenance', proposalId],
    ]);
    for (const { args, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const { name } = getNamedType(type);
      if (found.has(name) || !args.some((argument) => argument.name === 'id')) continue;
      const [row] = await hub.databases.sql<{ id: string }>(
        'cppcc',
        `select id from ${tableOf(name)} order by id limit 1`,
      );
      found.set(name, row?.id ?? nobodys);
    }
    return found;
  };

  /** What a field must be told so that it answers with records. */
  const argumentsOf = ({ name, args, type: told }: GraphQLField<unknown, unknown>): string => {
    const given = args.flatMap(({ name: argument, type }) => {
      if (argument === 'first') return ['first: 2'];
      if (argument === 'id') return [`id: "${ids.get(getNamedType(told).name)}"`];
      if (argument === 'themeId') return [`themeId: "${themeId}"`];
      if (argument === 'kind') return ['kind: SUPERVISION_PROPOSAL'];
      if (argument === 'year') return ['year: 2026'];
      if (argument === 'text') return ['text: "建议增设路灯"'];
      if (argument === 'division') return ['division: "150102"'];
      if (['supervisionChanges', 'changes'].includes(name) && argument === 'filter')
        return ['filter: { since: "2023-01-01" }'];
      return String(type).endsWith('!') ? [`${argument}: ?`] : [];
    });
    if (given.some((text) => text.endsWith('?'))) throw new Error(`${name} must be told more than this test knows`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const tellable = ({ name, confidential }: Noun): string[] => {
    const told = (schema.getType(name) as GraphQLObjectType).getFields();
    return Object.keys(confidential?.fields ?? {}).filter((field) => field in told);
  };

  /** What is asked of a field that holds rows of its own. */
  const innerSelections: Readonly<Record<string, string>> = {
    points: ' { problem }',
    answers: ' { answer }',
    commitments: ' { text }',
    adoptions: ' { level }',
    feedbacks: ' { text }',
    instructions: ' { text }',
  };

  const selectionOf = (noun: Noun): string => {
    const told = (schema.getType(noun.name) as GraphQLObjectType).getFields();
    const fields = tellable(noun).map((field) => {
      const inner = innerSelections[field] ?? '';
      return `${field}${told[field] ? inner : ''}`;
    });
    return `id ${fields.join(' ')} withheld { field reason basis }`;
  };

  const rowsOf = async (body: Body, noun: string): Promise<Map<string, RecordRow>> => {
    const [concerned] = await hub.databases.sql(
      body,
      `select from information_schema.columns where table_name = $1 and column_name = 'proposal_id'`,
      [tableOf(noun)],
    );
    const parties =
      body === 'cppcc' && concerned
        ? ', (select parties from supervision_proposal where id = proposal_id) as parties'
        : '';
    const rows = await hub.databases.sql<RecordRow>(body, `select *${parties} from ${tableOf(noun)}`);
    return new Map(rows.map((row) => [row.id, row]));
  };

  const owners = async (): Promise<{ noun: Noun; owner: Body }[]> => {
    const all = await Promise.all(
      bodies.map(async (owner) => [...nounsOf(await loadSubgraph(owner)).values()].map((noun) => ({ noun, owner }))),
    );
    return all.flat().filter(({ noun }) => !toldAsSums.includes(noun.name));
  };

  const grantsOfAll = async () =>
    new Map(
      await Promise.all(
        bodies.map(
          async (body) => [body, await hub.databases.sql<GrantRow>(body, 'select * from access_grant')] as const,
        ),
      ),
    );

  const tablesOf = async (known: Awaited<ReturnType<typeof owners>>) => {
    const tables = new Map<string, { owner: Body; row: RecordRow }>();
    for (const { noun, owner } of known) {
      for (const [id, row] of await rowsOf(owner, noun.name)) tables.set(`${noun.name} ${id}`, { owner, row });
    }
    return tables;
  };

  /** Puts a text of its own into every column that may be closed, so that wherever it comes out it is known. */
  const plant = async (known: Awaited<ReturnType<typeof owners>>) => {
    const planted: { mark: string; noun: string; field: string; owner: Body }[] = [];
    for (const { noun, owner } of known) {
      const columns = await hub.databases.sql<{ name: string }>(
        owner,
        `select column_name as name from information_schema.columns join information_schema.tables using (table_name)
         where table_name = $1 and table_type = 'BASE TABLE' and data_type in ('text', 'character varying')
           and not exists (select from pg_constraint where conrelid = to_regclass($1) and contype = 'c'
             and pg_get_constraintdef(oid) like '%' || column_name || '%')`,
        [tableOf(noun.name)],
      );
      for (const { name } of columns) {
        const field = name.replace(/_./g, ([, letter = '']) => letter.toUpperCase());
        if ((noun.confidential?.fields[field] ?? 'row') === 'row' || field === 'addresseeBody') continue;
        const mark = `canary-${owner}-${noun.name}-${field}`;
        await hub.databases.sql(
          owner,
          `update ${tableOf(noun.name)} set ${name} = $1 || '〔2026〕' || left(id::text, 8) || '1号'`,
          [mark],
        );
        planted.push({ mark, noun: noun.name, field, owner });
      }
    }
    return planted;
  };

  const cppccOnly = ['inspection-office', 'member', 'station-head'];
  const identities: Person[] = bodies.flatMap((body) =>
    roles.filter((role) => body === 'cppcc' || !cppccOnly.includes(role)).map((role) => ({ body, roles: [role] })),
  );

  const purposeOf = ({ roles: held }: Person) => (held.includes('analyst') ? 'ANALYSIS' : 'TRACKING');

  /** How many ways one question goes, and how many words it may have for that: fewer of either than the gateway admits. */
  const [together, mostWords] = [12, 900];

  /** How many go their ways at the same time: while one waits for a database, another's question is worked on. */
  const atOnce = 4;

  /** Grants are to a body for a purpose: the longest ways are gone once for each of these, the usual ones by everyone. */
  const usual = 5;
  const isFirstOfItsKind = (person: Person): boolean =>
    identities.find(
      ({ body, roles: held }) => body === person.body && purposeOf({ body, roles: held }) === purposeOf(person),
    ) === person;

  test('leads to what the grants open, and to nothing else', { timeout: 900_000 }, async () => {
    const known = await owners();
    const nouns = new Map(known.map(({ noun }) => [noun.name, noun]));
    const ways: Way[] = [...nouns.values()].flatMap((noun) =>
      pathsTo(schema, noun.name, argumentsOf).map((path) => ({ noun, path })),
    );
    expect(ways.length).toBeGreaterThan(100);
    const seen = { open: 0, closed: 0, reached: new Set<Way>() };
    const canaries = await plant(known);
    expect(canaries.length).toBeGreaterThan(20);
    const grants = await grantsOfAll();
    const tables = await tablesOf(known);

    /** What was told or kept back against the grants; millions of looks are taken, so that only faults are written down. */
    const faults = new Set<string>();
    const mustBe = (isSo: boolean, what: () => string): void => {
      if (!isSo) faults.add(what());
    };

    /** A canary may sing only to a body to which some grant opens its field. */
    const byMark = new Map(canaries.map((canary) => [canary.mark, canary]));
    const listen = ({ body, purpose }: Asking, text: string): void => {
      for (const mark of new Set(text.match(/canary-\w+-\w+-\w+/g))) {
        const canary = byMark.get(mark);
        if (!canary) throw new Error(`${body} hears a part of a canary: ${mark}`);
        const { noun, field, owner } = canary;
        const opened = grants
          .get(owner)
          ?.some(
            (grant) =>
              grant.grantee === body &&
              grant.purpose === purpose &&
              grant.noun === noun &&
              grant.fields.includes(field),
          );
        mustBe(body === owner || opened === true, () => `${body} hears ${mark}`);
      }
    };

    /** `asked` is the way as it was gone, under a name of its own within the question. */
    const check = (asking: Asking, way: Way, asked: SchemaPath, data: unknown): void => {
      const { noun, path } = way;
      const place = `${asking.body}: ${operationOf(path, '…')}`;
      const fields = tellable(noun);
      for (const record of recordsAt(asked, data)) {
        const kept = tables.get(`${noun.name} ${record['id']}`);
        mustBe(kept !== undefined, () => `${place} shows ${noun.name} ${record['id']}, which no table has`);
        if (!kept) continue;
        const { owner, row } = kept;
        const opens = (field: string) => isOpen(grants.get(owner) ?? [], owner, asking, noun.name, field, row);
        mustBe(opens('id'), () => `${place} shows ${noun.name} ${record['id']}`);
        const withheld = (record['withheld'] as { field: string }[]).map(({ field }) => field);
        for (const field of fields) {
          const isRow = noun.confidential?.fields[field] === 'row';
          const isTold = isRow || opens(field);
          mustBe(withheld.includes(field) === !isTold, () => `${place} explains ${field} of ${record['id']} wrongly`);
          const column = row[field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
          mustBe(
            (record[field] !== null) === (isTold && column !== null),
            () => `${place} tells ${field} of ${record['id']} wrongly`,
          );
          if (!isRow) seen[isTold ? 'open' : 'closed'] += 1;
        }
        seen.reached.add(way);
      }
    };

    const headers = new Map(
      await Promise.all(identities.map(async (person) => [person, await headersOf(person)] as const)),
    );

    const textOf = ({ noun, path }: Way): string => operationOf(path, selectionOf(noun)).slice(1, -1).trim();
    const wordsOf = (way: Way): number => textOf(way).match(/\w+|[^\s\w]/g)?.length ?? 0;

    const askAlong = async (batch: readonly Way[], query: string, person: Person): Promise<void> => {
      const asking = { body: person.body, purpose: purposeOf(person), clearance: 1, now: new Date() };
      const { data, errors, text } = await post(hub.url, { query }, headers.get(person) ?? {});
      listen(asking, text);
      expect(errors, JSON.stringify(errors[0])).toEqual([]);
      batch.forEach((way, index) => {
        const [first, ...rest] = way.path;
        const asked = first ? [{ ...first, field: `w${index}` }, ...rest] : [];
        check(asking, way, asked, data);
      });
    };

    /** A question is put to the hub by all who go these ways before the next is, so that it is planned once. */
    const questionsOf = (along: readonly Way[], askedBy: readonly Person[]) => {
      const batches: Way[][] = [];
      let [last, words]: [Way[], number] = [[], mostWords];
      for (const way of along) {
        words += wordsOf(way);
        if (words > mostWords || last.length === together) {
          [last, words] = [[], wordsOf(way)];
          batches.push(last);
        }
        last.push(way);
      }
      return batches.map((batch) => {
        const query = `{ ${batch.map((way, index) => `w${index}: ${textOf(way)}`).join('\n')} }`;
        return { batch, query, askedBy };
      });
    };
    const isUsual = ({ path }: Way): boolean => path.length <= usual;
    const waiting = [
      ...questionsOf(ways.filter(isUsual), identities),
      ...questionsOf(
        ways.filter((way) => !isUsual(way)),
        identities.filter(isFirstOfItsKind),
      ),
    ];
    const goOn = async (): Promise<void> => {
      for (let question = waiting.shift(); question; question = waiting.shift()) {
        const { batch, query, askedBy } = question;
        for (const person of askedBy) await askAlong(batch, query, person);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, goOn));
    expect([...faults].slice(0, 20)).toEqual([]);
    const reached = new Set([...seen.reached].map(({ noun }) => noun.name));
    expect([...nouns.keys()].filter((name) => !reached.has(name))).toEqual([]);
    expect(seen.reached.size / ways.length).toBeGreaterThan(leastReached);
    expect(seen.open).toBeGreaterThan(10_000);
    expect(seen.closed).toBeGreaterThan(1_000);
  });
});

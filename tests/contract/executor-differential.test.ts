import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urlName } from '#schema/environment.ts';
import { createLog } from '#schema/log.ts';
import { bodies } from '#schema/registry.ts';
import { readGatewayConfig } from '../../gateway/config.ts';
import { type ExecutorParts, soundParts } from '../../gateway/executor/prepared-operation.ts';
import { type RunningGateway, serveGateway } from '../../gateway/server.ts';
import type { ExecutedBy } from '../../gateway/supergraph.ts';
import { arbitraryOperation, type OperationWorld } from '../support/arbitrary-operation.ts';
import { byApollo, byOurs, isUnplanned, sameAnswer } from '../support/executors.ts';
import { type Answer, type Hub, post, startHub } from '../support/hub.ts';
import { openMonolith } from '../support/monolith/monolith.ts';
import { serveMonolith } from '../support/monolith/serve-monolith.ts';
import { headersOf, people } from '../support/people.ts';
import { cursorSecret, gatewaySettings, tokenTrust } from '../support/settings.ts';

/** How many operations are compared; `HUB_DIFFERENTIAL_RUNS` asks for more, `HUB_DIFFERENTIAL_SEED` for others. */
const numRuns = Number(process.env['HUB_DIFFERENTIAL_RUNS'] ?? 400);
const seed = Number(process.env['HUB_DIFFERENTIAL_SEED'] ?? 7);

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const clock = () => new Date('2026-11-20T03:00:00Z');
const unknownId = '"00000000-0000-4000-8000-000000000000"';

/** What is told anew by every question: the log of what was read, and how old the feeds are. */
const isAboutQuestions = (type: string, field: string): boolean =>
  type === 'Query' && /(Reads|ReadMonths|ReadReceipt|Feeds)$/.test(field);

/** A command that makes a record would make another for each executor; one about an unknown record is refused by both. */
const makesRecord = (type: string, field: string): boolean => {
  const input = schema.getMutationType()?.getFields()[field]?.args[0]?.type;
  const of = type === 'Mutation' && input ? schema.getType(String(input).replace('!', '')) : undefined;
  return isInputObjectType(of) && !('id' in of.getFields());
};

/** A fault: what the first entity is answered with is given to all. */
const oneForAll: ExecutorParts['groupEntities'] = (entities, represent) => {
  const groups = soundParts.groupEntities(entities, represent);
  return groups.slice(0, 1).map((first) => ({ ...first, entities: groups.flatMap((group) => group.entities) }));
};

const leadToOtherBodies = [
  ...bodies,
  'supervisionProposals',
  'supervisionProposal',
  'supervisionYear',
  'nodes',
  'node',
];

describe('generated operations over the five bodies', () => {
  let hub: Hub;
  let world: OperationWorld;
  let [ours, hives, apollos]: RunningGateway[] = [];
  let monolith: RunningGateway;
  const started: RunningGateway[] = [];

  const start = async (executedBy: ExecutedBy): Promise<RunningGateway> => {
    const addresses = Object.fromEntries(bodies.map((body) => [urlName(body), hub.bodyUrl(body)]));
    const config = readGatewayConfig({ ...gatewaySettings(), ...addresses, PORT: '0' });
    const gateway = await serveGateway(config, createLog('test', 'silent'), executedBy);
    started.push(gateway);
    return gateway;
  };

  beforeAll(async () => {
    hub = await startHub({ clock });
    const ids = async (table: string) =>
      (await hub.databases.sql<{ id: string }>('cppcc', `select id from ${table} order by id limit 3`)).map(
        ({ id }) => `"${id}"`,
      );
    const [proposals, themes] = [await ids('supervision_proposal'), await ids('theme')];
    world = {
      schema,
      depth: 6,
      without: (type, field) => isAboutQuestions(type, field) || makesRecord(type, field),
      favours: (_type, field) => leadToOtherBodies.includes(field),
      values: {
        ...{
          first: ['1', '2', '3'],
          id: [...proposals, unknownId],
          themeId: [...themes, unknownId],
          year: ['2023', '2026'],
        },
        ...{
          Int: ['1'],
          String: ['"调解"'],
          Date: ['"2026-11-20"', '"2023-01-01"'],
          DateTime: ['"2026-01-01T00:00:00Z"'],
        },
        ...{ ID: [unknownId], DivisionCode: ['"150102"'], agreementNo: ['"unknown"'], after: ['null'] },
      },
    };
    [ours, hives] = [await start(byOurs('apollo')), await start(byOurs('hive'))];
    apollos = await start(byApollo);
    const joined = await openMonolith(hub.databases.loginUrl, createLog('test', 'silent'), { cursorSecret, clock });
    monolith = await serveMonolith(joined, tokenTrust());
    started.push(monolith);
  });
  afterAll(async () => {
    await Promise.all(started.map((gateway) => gateway.stop()));
    await hub.stop();
  });

  const persons = [people.analyst, people.cppccClerk, people.courtsLiaison, people.justiceAnalyst, people.cppccMember];

  /** That an operation is answered alike by one and by each of the others. */
  const sameOf = (one: RunningGateway, others: readonly RunningGateway[], over: Partial<OperationWorld> = {}) =>
    fc.asyncProperty(
      arbitraryOperation({ ...world, ...over }),
      fc.constantFrom(...persons),
      async (operation, person) => {
        const headers = await headersOf(person);
        const ask = ({ url }: RunningGateway) => post(`${url}/graphql`, operation, headers);
        const [answer, ...expected] = await Promise.all([one, ...others].map(ask));
        for (const [index, other] of expected.entries()) {
          if (others[index] !== apollos && isUnplanned(answer as Answer)) continue;
          expect(answer?.status).toBe(other.status);
          const spared = others[index] === apollos ? sparedBy(answer as Answer, other, operation.query) : [];
          const asked = sourcesOf(answer).filter((source) => !spared.some((one) => bodyOf(one) === bodyOf(source)));
          if (others[index] !== monolith) expect([...asked, ...spared].sort()).toEqual(sourcesOf(other));
          const isFaultSpared = spared.some((source) => source.endsWith('UNREACHABLE'));
          const compared = isFaultSpared ? [{ data: answer?.data }, { data: other.data }] : [answer as Answer, other];
          expect(sameAnswer(compared[0] as Answer, compared[1] as Answer)).toBe('the same');
        }
      },
    );

  const compare = (runs: number, others: readonly RunningGateway[], over: Partial<OperationWorld> = {}) =>
    fc.assert(sameOf(ours as RunningGateway, others, over), { numRuns: runs, seed });

  const sourcesOf = (answer: Answer | undefined) =>
    (answer?.extensions.sources ?? []).map(({ body, state }) => `${body} ${state}`).sort();

  const bodyOf = (source: string): string => source.split(' ')[0] ?? '';

  /** How bodies took part that Apollo's executor asks for what is skipped as well, or for nothing else; ours does not. */
  const sparedBy = (answer: Answer, other: Answer, query: string): string[] =>
    /@(skip|include)/.test(query) ? sourcesOf(other).filter((source) => !sourcesOf(answer).includes(source)) : [];

  test('are answered by either planner’s plans as by the other, as by Apollo’s executor, and as in one process', {
    timeout: 900_000,
  }, async () => {
    await compare(numRuns, [hives, apollos, monolith] as RunningGateway[]);
  });

  test('mutations that are refused are refused alike', { timeout: 300_000 }, async () => {
    await compare(numRuns / 10, [hives, apollos] as RunningGateway[], { operation: 'mutation', depth: 4 });
  });

  test('a fault in the deduplication of representations would be found', { timeout: 300_000 }, async () => {
    const broken = await start(byOurs('apollo', { ...soundParts, groupEntities: oneForAll }));
    const { errorInstance } = await fc.check(sameOf(broken, [apollos as RunningGateway]), {
      numRuns,
      seed,
      endOnFailure: true,
    });
    expect(String(errorInstance)).toContain('data: ');
  });

  test('are answered alike while a body is away', { timeout: 300_000 }, async () => {
    await hub.stopBody('courts');
    await compare(numRuns / 4, [apollos as RunningGateway]);
  });
});

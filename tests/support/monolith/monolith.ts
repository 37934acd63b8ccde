import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { keepCalendar, loadSubgraph } from '#kit';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import type { Language } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import type { Purpose } from '#schema/purpose.ts';
import { type Body, bodies } from '#schema/registry.ts';
import type { Viewer } from '#schema/viewer.ts';
import { keepReads, type ReadKeeper } from '../../../subgraphs/kit/audit/keep-reads.ts';
import { subgraphSchema } from '../../../subgraphs/kit/build-schema.ts';
import { createContext } from '../../../subgraphs/kit/context.ts';
import { nounsOf } from '../../../subgraphs/kit/nouns-of.ts';
import { openStore } from '../../../subgraphs/kit/store/orm.ts';
import { type Contexts, type JoinedBody, joinSchemas } from './join-schemas.ts';

/** Who asks the monolith, what for, and in which language. */
export interface Asking {
  readonly viewer: Viewer & { readonly purpose: Purpose };
  readonly requestId: string;
  readonly language: Language;
}

/** The same five bodies, on the same databases, as one schema in one process, without a gateway. */
export interface Monolith {
  readonly schema: GraphQLSchema;
  readonly contexts: (asking: Asking) => Contexts;
  readonly keepRead: Readonly<Record<Body, ReadKeeper>>;
  readonly close: () => Promise<void>;
}

/** Opens the databases of all bodies and joins their resolvers. */
export async function openMonolith(
  urlOf: (body: Body) => string,
  log: Log,
  { cursorSecret, clock = () => new Date() }: { readonly cursorSecret: string; readonly clock?: () => Date },
): Promise<Monolith> {
  const [api, cell] = [
    await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'),
    readCell(sampleCellFile),
  ];
  const opened = await Promise.all(bodies.map((body) => openBody(body, urlOf(body))));
  const joined = Object.fromEntries(opened.map(({ body, ...rest }) => [body, rest])) as unknown as Record<
    Body,
    JoinedBody
  >;
  return {
    schema: joinSchemas(api, joined),
    contexts: (asking) =>
      Object.fromEntries(
        opened.map(({ body, em, nouns, calendar }) => [
          body,
          createContext({
            ...{ ...asking, body, cell, em, log, cursorSecret, nouns, calendar: calendar.current(), now: clock() },
            onChange: () => undefined,
            sign: () => Promise.reject(new Error('the monolith signs nothing')),
            redrive: () => Promise.reject(new Error('the monolith follows no feed')),
          }),
        ]),
      ) as Record<Body, ReturnType<typeof createContext>>,
    keepRead: Object.fromEntries(opened.map(({ body, em }) => [body, keepReads(em)])) as Record<Body, ReadKeeper>,
    close: async () => {
      await Promise.all(opened.map(({ store }) => store.close()));
    },
  };
}

async function openBody(body: Body, url: string) {
  const subgraph = await loadSubgraph(body);
  const [schema, store] = await Promise.all([subgraphSchema(subgraph), openStore(subgraph, url)]);
  const calendar = keepCalendar(store.em);
  await calendar.refresh();
  return {
    ...{ body, schema, store, calendar },
    references: subgraph.references,
    em: store.em,
    nouns: nounsOf(subgraph),
  };
}

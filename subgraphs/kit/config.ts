import { z } from 'zod';
import { sampleCellFile } from '#schema/cell.ts';
import { commonSettings, port, readEnvironment, secret, urlName } from '#schema/environment.ts';
import { type Body, bodies, entryOf } from '#schema/registry.ts';
import type { Peers } from './events/follow.ts';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL');

/** The settings of one body's process; the kit's only reader of the environment. */
export const readSubgraphConfig = (body: Body, source = process.env) =>
  readEnvironment(
    {
      ...commonSettings,
      PORT: port.default(entryOf(body).port),
      DATABASE_URL: postgresUrl,
      /** The file of the city that this hub is the cell of. */
      HUB_CELL: z.string().default(sampleCellFile),
      HUB_GATEWAY_SECRET: secret,
      HUB_CURSOR_SECRET: secret,
      /** This body's private key and the public keys of all bodies, by which feeds are asked for and answered. */
      HUB_BODY_KEY: z.string().startsWith('{', 'must be a JSON Web Key'),
      HUB_BODY_KEYS: z.string().min(1),
      HUB_FEED_EVERY_MS: z.coerce.number().int().min(0).default(1_000),
      /** How often to look for imported years of the calendar; 0 for at the start only. */
      HUB_CALENDAR_REFRESH_MS: z.coerce.number().int().min(0).default(5_000),
      ...Object.fromEntries(bodies.map((peer) => [urlName(peer), z.url().optional()])),
    },
    source,
  );

export type SubgraphConfig = ReturnType<typeof readSubgraphConfig>;

/** Where the settings say that the other bodies are reached. */
export const peersOf = (config: Readonly<Record<string, unknown>>): Peers =>
  Object.fromEntries(bodies.flatMap((body) => (config[urlName(body)] ? [[body, String(config[urlName(body)])]] : [])));

/** The settings of `npm run migrate`: the owner's and the serving login. */
export const readMigrationConfig = (source = process.env) =>
  readEnvironment(
    {
      MIGRATION_DATABASE_URL: postgresUrl,
      DATABASE_URL: postgresUrl,
      LOAD_SAMPLE: z.enum(['yes', 'no']).default('no'),
    },
    source,
  );

import { z } from 'zod';
import { commonSettings, port, readEnvironment, secret } from '#schema/environment.ts';
import { type Body, entryOf } from '#schema/registry.ts';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL');

/** The settings of one body's process; the kit's only reader of the environment. */
export const readSubgraphConfig = (body: Body, source = process.env) =>
  readEnvironment(
    {
      ...commonSettings,
      PORT: port.default(entryOf(body).port),
      DATABASE_URL: postgresUrl,
      HUB_GATEWAY_SECRET: secret,
      HUB_CURSOR_SECRET: secret,
    },
    source,
  );

export type SubgraphConfig = ReturnType<typeof readSubgraphConfig>;

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

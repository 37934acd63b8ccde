import { z } from 'zod';
import { sampleCellFile } from '#schema/cell.ts';
import { port, readEnvironment } from '#schema/environment.ts';

const identitySettings = {
  /** The gateway's port. */
  PORT: port.default(4000),
  HUB_IDENTITY_PORT: port.default(4010),
  HUB_DATA: z.string().optional(),
  LOG_LEVEL: z.string().default('warn'),
};

/** The settings of `npm start`; all have defaults. */
export const readLocalConfig = (source = process.env) =>
  readEnvironment(
    {
      ...identitySettings,
      HUB_HOST: z.string().default('127.0.0.1'),
      /** The file of the city; the sample data is of one city only, another begins empty. */
      HUB_CELL: z.string().default(sampleCellFile),
      /** A superuser's URL; the embedded PostgreSQL is used when it is not given. */
      HUB_POSTGRES_URL: z
        .string()
        .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
        .optional(),
    },
    source,
  );

/** The settings of the development identity provider, which does not start in production. */
export const readIdentityConfig = (source = process.env) =>
  readEnvironment(
    {
      ...identitySettings,
      NODE_ENV: z
        .enum(['development', 'test'], 'the development identity provider never starts in production')
        .default('development'),
    },
    source,
  );

/** The settings of `npm run audit` and `npm run calendar`: a body's database, or none for those of the hub that is running here. */
export const readDatabaseConfig = (source = process.env) =>
  readEnvironment({ DATABASE_URL: z.string().optional(), HUB_DATA: z.string().optional() }, source);

export type LocalConfig = ReturnType<typeof readLocalConfig>;

import { z } from 'zod';
import { port, readEnvironment } from '#schema/environment.ts';

/** The settings of `npm start`; all have defaults. */
export const readLocalConfig = (source = process.env) =>
  readEnvironment(
    {
      PORT: port.default(4000),
      HUB_HOST: z.string().default('127.0.0.1'),
      HUB_DATA: z.string().optional(),
      /** A superuser's URL; the embedded PostgreSQL is used when it is not given. */
      HUB_POSTGRES_URL: z
        .string()
        .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
        .optional(),
      LOG_LEVEL: z.string().default('warn'),
    },
    source,
  );

/** The settings of `npm run audit` and `npm run calendar`: a body's database, or none for those of the hub that is running here. */
export const readDatabaseConfig = (source = process.env) =>
  readEnvironment({ DATABASE_URL: z.string().optional(), HUB_DATA: z.string().optional() }, source);

export type LocalConfig = ReturnType<typeof readLocalConfig>;

import { z } from 'zod';
import { commonSettings, EnvironmentFault, port, readEnvironment } from '#schema/environment.ts';
import { plannerName } from '../config.ts';

const settings = {
  NODE_ENV: commonSettings.NODE_ENV,
  LOG_LEVEL: commonSettings.LOG_LEVEL,
  PORT: port.default(4000),
  HUB_PLANNER: plannerName,
};

/** The settings of a gateway without a door. */
export type OpenConfig = z.output<z.ZodObject<typeof settings>>;

/** Reads them; production has no such gateway. */
export function readOpenConfig(source: Readonly<Record<string, string | undefined>> = process.env): OpenConfig {
  const config = readEnvironment(settings, source);
  if (config.NODE_ENV === 'production') {
    throw new EnvironmentFault('--supergraph: serves without sign-in, for tests only; production refuses it');
  }
  return config;
}

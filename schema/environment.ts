import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Body } from './registry.ts';

/** Thrown with every fault of the environment at once, one a line. */
export class EnvironmentFault extends Error {}

/**
 * Reads and checks a process's settings. `NAME_FILE` stands in for `NAME`, so that secrets can come from files.
 * All faults are reported together; the result is frozen.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Readonly<Record<string, string | undefined>>,
): Readonly<z.output<z.ZodObject<Shape>>> {
  const values: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const name of Object.keys(shape)) {
    const file = source[`${name}_FILE`];
    const value = file ? readValue(file) : source[name];
    if (file && value === undefined) unreadable.push(`${name}_FILE: the file cannot be read`);
    if (value !== undefined && value !== '') values[name] = value;
  }
  const result = z.object(shape).safeParse(values);
  if (result.success && unreadable.length === 0) return Object.freeze(result.data);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentFault([...unreadable, ...faults].join('\n'));
}

/** A secret of at least 32 characters; there is never a default. */
export const secret = z.string().min(32, 'a secret has at least 32 characters');

/** A TCP port; 0 asks the system for a free one. */
export const port = z.coerce.number().int().min(0).max(65_535);

/** The setting that says where a body is reached. */
export const urlName = (body: Body) => `HUB_${body.toUpperCase()}_URL` as const;

/** The setting of the secret that the gateway shares with a body. */
export const secretName = (body: Body) => `HUB_${body.toUpperCase()}_SECRET` as const;

/** The settings that gateway and bodies share: where they listen, what they log, whose tokens they trust. */
export const commonSettings = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HUB_HOST: z.string().default('127.0.0.1'),
  HUB_ISSUER: z.string().min(1),
  HUB_AUDIENCE: z.string().min(1),
  HUB_JWKS: z.string().min(1),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
};

function readValue(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

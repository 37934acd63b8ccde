import pg from 'pg';
import { type Body, bodies } from '#schema/registry.ts';

/** One small pool for each body. */
export interface BodyPools {
  readonly sql: <Row extends object>(body: Body, text: string, values?: unknown[]) => Promise<Row[]>;
  readonly end: () => Promise<unknown>;
}

/** Enough for statements that a test runs together. */
const max = 4;

/** Opens nothing before it is asked; a connection that breaks while it rests is given up, and nobody fails for it. */
export function poolsOf(url: (body: Body) => string): BodyPools {
  const pools = new Map(
    bodies.map((body) => [body, new pg.Pool({ connectionString: url(body), max, allowExitOnIdle: true })]),
  );
  for (const pool of pools.values()) pool.on('error', () => undefined);
  return {
    sql: async (body, text, values) => (await (pools.get(body) as pg.Pool).query(text, values)).rows,
    end: () => Promise.all([...pools.values()].map((pool) => pool.end())),
  };
}

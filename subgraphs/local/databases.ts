import pg from 'pg';
import { type Body, bodies } from '#schema/registry.ts';
import type { LocalSecrets } from './secrets.ts';

/** How one body's database is reached by its owner and by its login role. */
export interface BodyDatabase {
  readonly ownerUrl: string;
  readonly loginUrl: string;
}

/** Makes, where they are missing, one database and one login role per body; no body may connect to another's. */
export async function ensureDatabases(
  adminUrl: string,
  secrets: LocalSecrets,
  prefix = 'xietong',
): Promise<Record<Body, BodyDatabase>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const body of bodies) await ensureDatabase(client, `${prefix}_${body}`, secrets.of(body).database);
  } finally {
    await client.end();
  }
  return Object.fromEntries(
    bodies.map((body) => [body, addressOf(adminUrl, `${prefix}_${body}`, secrets.of(body).database)]),
  ) as Record<Body, BodyDatabase>;
}

async function ensureDatabase(client: pg.Client, name: string, password: string): Promise<void> {
  const [identifier, literal] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
  const { rowCount: roles } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (!roles) await client.query(`create role ${identifier} login password ${literal}`);
  const { rowCount: databases } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (databases) return;
  await client.query(`create database ${identifier}`);
  await client.query(`revoke connect on database ${identifier} from public`);
  await client.query(`grant connect on database ${identifier} to ${identifier}`);
}

function addressOf(adminUrl: string, name: string, password: string): BodyDatabase {
  const [owner, login] = [new URL(adminUrl), new URL(adminUrl)];
  owner.pathname = login.pathname = `/${name}`;
  login.username = name;
  login.password = password;
  return { ownerUrl: owner.href, loginUrl: login.href };
}

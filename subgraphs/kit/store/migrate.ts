import type { MikroORM } from '@mikro-orm/postgresql';
import type { Subgraph } from '../define-subgraph.ts';
import { openStore } from './orm.ts';

/** Tables that the login role may only add to. */
const appendOnly = [
  'audit_entry',
  'outbox_event',
  'inbox_event',
  'reply',
  'calendar_year',
  'read_entry',
  'released_figure',
];

/**
 * Applies a body's pending migrations as the owner of its database, then gives its login role exactly the rights that
 * serving needs: no DELETE anywhere, no UPDATE of audit and outbox. Returns the names of what was applied.
 */
export async function migrate(subgraph: Subgraph, ownerUrl: string, loginRole: string): Promise<string[]> {
  // A change of a large table takes what it takes.
  const orm = await openStore(subgraph, ownerUrl, { longestStatementMs: 0 });
  try {
    const applied = await orm.migrator.up();
    await grantRights(orm, loginRole);
    return applied.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

async function grantRights(orm: MikroORM, loginRole: string): Promise<void> {
  const role = orm.em.getPlatform().quoteIdentifier(loginRole);
  const statements = [
    `grant usage on schema public to ${role}`,
    `grant select, insert, update on all tables in schema public to ${role}`,
    `grant usage on all sequences in schema public to ${role}`,
    ...appendOnly.map((table) => `revoke update on ${table} from ${role}`),
    `revoke insert, update on mikro_orm_migrations from ${role}`,
  ];
  for (const statement of statements) await orm.em.getConnection().execute(statement);
}

import type { TriggerDef } from '@mikro-orm/core';

/** Keeps what was known of a fact with every change of it, as a trigger of its table: no change can forget to. */
export const keepVersions: TriggerDef = {
  name: 'keep_version',
  timing: 'after',
  events: ['update'],
  forEach: 'row',
  body: `insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null`,
};

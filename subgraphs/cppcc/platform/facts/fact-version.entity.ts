import { defineEntity, p } from '@mikro-orm/core';

/**
 * What was known of a fact before it was changed: its whole row, from when until when. A trigger of its table keeps it
 * (`keep-versions.ts`). What is known now stands in the table itself, since `changedAt`.
 */
export const FactVersionEntity = defineEntity({
  name: 'FactVersion',
  tableName: 'fact_version',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    /** Name of the table. */
    subject: p.string().length(63),
    recordId: p.uuid(),
    knownFrom: p.datetime(),
    knownUntil: p.datetime(),
    state: p.json<Readonly<Record<string, unknown>>>(),
  },
  indexes: [{ properties: ['subject', 'knownUntil'] }, { properties: ['subject', 'recordId'] }],
});

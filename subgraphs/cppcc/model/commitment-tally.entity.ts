import { defineEntity, p } from '@mikro-orm/core';
import { countsIn, orNone, type Tallied, valuesOf } from '#kit';
import type { Body } from '#schema/registry.ts';
import { verifiedResults } from './verified-results.ts';

const by = { ...valuesOf('region', 'year', 'body', 'verified_result'), ...orNone('verified_on') };

/** By what commitments are counted: all together, and by the day on which they are due. */
export const talliedCommitments: Tallied = { table: 'commitment_tally', by };
export const talliedByDay: Tallied = { table: 'commitment_due_tally', by: { ...valuesOf('due_on'), ...by } };

const toldApart = {
  region: p.string().length(6),
  year: p.integer(),
  body: p.string().length(32).$type<Body>(),
  verifiedResult: p.enum(verifiedResults).nullable(),
  verifiedOn: p.boolean().nullable(),
  rows: p.integer(),
};

/** 承诺计数: how many commitments share what the ledger is narrowed by; kept by triggers of its table. */
export const CommitmentTallyEntity = defineEntity({
  name: 'CommitmentTally',
  tableName: talliedCommitments.table,
  properties: { cell: p.uuid().primary(), ...toldApart },
});

/** 到期承诺计数: the same by the day on which they are due. */
export const CommitmentDueTallyEntity = defineEntity({
  name: 'CommitmentDueTally',
  tableName: talliedByDay.table,
  properties: { cell: p.uuid().primary(), dueOn: p.date(), ...toldApart },
  indexes: [
    {
      // What is due by a day adds up many cells, and reads them from this index alone.
      name: 'commitment_due_tally_due_on_index',
      expression:
        'create index "commitment_due_tally_due_on_index" on "commitment_due_tally" ("due_on") include ("verified_on", "rows")',
    },
    { properties: ['year', 'dueOn'] },
    { properties: ['body', 'dueOn'] },
  ],
});

/** How many commitments there are, and how many are due by a day, as far as the cells can tell. */
export const commitmentCounts = countsIn(CommitmentTallyEntity, ['verifiedOn']);
export const dueCounts = countsIn(CommitmentDueTallyEntity, ['verifiedOn']);

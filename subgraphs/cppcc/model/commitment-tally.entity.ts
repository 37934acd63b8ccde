import { defineEntity, p } from '@mikro-orm/core';
import { countsIn, orNone, type Tallied, valuesOf } from '#kit';
import type { Body } from '#schema/registry.ts';
import { verifiedResults } from './verified-results.ts';

/** By what commitments are counted. */
export const talliedCommitments: Tallied = {
  table: 'commitment_tally',
  by: { ...valuesOf('region', 'year', 'body', 'due_on', 'verified_result'), ...orNone('verified_on') },
};

/** 承诺计数: how many commitments share what the ledger is narrowed by; kept by triggers of its table. */
export const CommitmentTallyEntity = defineEntity({
  name: 'CommitmentTally',
  tableName: talliedCommitments.table,
  properties: {
    cell: p.uuid().primary(),
    region: p.string().length(6),
    year: p.integer(),
    body: p.string().length(32).$type<Body>(),
    dueOn: p.date(),
    verifiedResult: p.enum(verifiedResults).nullable(),
    verifiedOn: p.boolean().nullable(),
    rows: p.integer(),
  },
  indexes: [
    { properties: ['year', 'dueOn'] },
    {
      name: 'commitment_tally_due_on_index',
      expression:
        'create index "commitment_tally_due_on_index" on "commitment_tally" ("due_on") include ("verified_on", "rows")',
    },
    {
      name: 'commitment_tally_verified_result_index',
      expression:
        'create index "commitment_tally_verified_result_index" on "commitment_tally" ("verified_result", "due_on") include ("rows")',
    },
  ],
});

/** How many commitments there are, as far as the cells can tell. */
export const commitmentCounts = countsIn(CommitmentTallyEntity, ['verifiedOn']);

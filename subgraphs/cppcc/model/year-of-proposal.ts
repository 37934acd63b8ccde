import { p } from '@mikro-orm/core';

/** The year of the proposal that a record is about, read with the record. */
export const yearOfProposal = p
  .integer()
  .formula((columns) => `(select year from supervision_proposal as dated where dated.id = ${columns.proposalId})`);

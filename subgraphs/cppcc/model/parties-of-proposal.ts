import { p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** Whom a record about a proposal concerns: the parties of that proposal, read with the record. */
export const partiesOfProposal = p
  .array()
  .$type<Body[]>()
  .nullable()
  .formula(
    (columns) => `(select parties from supervision_proposal as concerned where concerned.id = ${columns.proposalId})`,
  );

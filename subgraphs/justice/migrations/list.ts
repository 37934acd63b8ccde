import type { MigrationObject } from '@mikro-orm/core';
import { CreateLawEnforcementSupervision } from './20261123100000-create-law-enforcement-supervision.ts';
import { AddressBodies } from './20261123200000-address-bodies.ts';
import { NarrowByYear } from './20261124100000-narrow-by-year.ts';

/** The migrations of this body’s own tables, in order. */
export const migrations: readonly MigrationObject[] = [
  { name: '20261123100000-create-law-enforcement-supervision', class: CreateLawEnforcementSupervision },
  { name: '20261123200000-address-bodies', class: AddressBodies },
  { name: '20261124100000-narrow-by-year', class: NarrowByYear },
];

import type { MigrationObject } from '@mikro-orm/core';
import { CreateKitTables } from './20261123090000-create-kit-tables.ts';
import { FollowOneAnother } from './20261123200000-follow-one-another.ts';

/** The migrations of the tables that every body has, in order. */
export const kitMigrations: MigrationObject[] = [
  { name: '20261123090000-create-kit-tables', class: CreateKitTables },
  { name: '20261123200000-follow-one-another', class: FollowOneAnother },
];

import type { MigrationObject } from '@mikro-orm/core';
import { CreateKitTables } from './20261123090000-create-kit-tables.ts';
import { FollowOneAnother } from './20261123200000-follow-one-another.ts';
import { CreateCalendarYear } from './20261123210000-create-calendar-year.ts';
import { RememberRounds } from './20261123220000-remember-rounds.ts';
import { ReadInstruments } from './20261123230000-read-instruments.ts';
import { OpenByAgreement } from './20261124100000-open-by-agreement.ts';
import { LogReads } from './20261124101000-log-reads.ts';
import { NamePartiesOfHandling } from './20261124102000-name-parties-of-handling.ts';
import { HoldCopiesAgainstGrants } from './20261124103000-hold-copies-against-grants.ts';
import { RememberReleasedFigures } from './20261124110000-remember-released-figures.ts';
import { KeepTallies } from './20261127090000-keep-tallies.ts';
import { ReadInboxInOrder } from './20261127091000-read-inbox-in-order.ts';
import { CountInbox } from './20261127092000-count-inbox.ts';
import { RememberCosignRequests } from './20261128030000-remember-cosign-requests.ts';

/** The migrations of the tables that every body has, in order. */
export const kitMigrations: MigrationObject[] = [
  { name: '20261123090000-create-kit-tables', class: CreateKitTables },
  { name: '20261123200000-follow-one-another', class: FollowOneAnother },
  { name: '20261123210000-create-calendar-year', class: CreateCalendarYear },
  { name: '20261123220000-remember-rounds', class: RememberRounds },
  { name: '20261123230000-read-instruments', class: ReadInstruments },
  { name: '20261124100000-open-by-agreement', class: OpenByAgreement },
  { name: '20261124101000-log-reads', class: LogReads },
  { name: '20261124102000-name-parties-of-handling', class: NamePartiesOfHandling },
  { name: '20261124103000-hold-copies-against-grants', class: HoldCopiesAgainstGrants },
  { name: '20261124110000-remember-released-figures', class: RememberReleasedFigures },
  { name: '20261127090000-keep-tallies', class: KeepTallies },
  { name: '20261127091000-read-inbox-in-order', class: ReadInboxInOrder },
  { name: '20261127092000-count-inbox', class: CountInbox },
  { name: '20261128030000-remember-cosign-requests', class: RememberCosignRequests },
];

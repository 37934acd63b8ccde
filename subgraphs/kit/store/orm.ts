import { type EntitySchema, FlushMode } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { DefaultLogger, MikroORM, type Options } from '@mikro-orm/postgresql';
import { AuditEntryEntity } from '../audit/audit-entry.entity.ts';
import { ReadEntryEntity } from '../audit/read-entry.entity.ts';
import { ReadReleaseEntity } from '../audit/read-release.entity.ts';
import { ReadTallyEntity } from '../audit/read-tally.entity.ts';
import { WitnessedHeadEntity } from '../audit/witnessed-head.entity.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { ReceivedGrantEntity } from '../grants/received-grant.entity.ts';
import { CoHandlingEntity } from '../handling/co-handling.entity.ts';
import { CosignRequestEntity } from '../handling/cosign-request.entity.ts';
import { HandlingEntity } from '../handling/handling.entity.ts';
import { InboxItemEntity } from '../inbox/inbox-item.entity.ts';
import { InboxTallyEntity } from '../inbox/inbox-tally.entity.ts';
import { ReceivedInstrumentEntity } from '../received/received-instrument.entity.ts';
import { EvidenceEntity } from '../reply/evidence.entity.ts';
import { ReplyEntity } from '../reply/reply.entity.ts';
import { ReleasedFigureEntity } from '../statistics/released-figure.entity.ts';
import { StatisticEntity } from '../statistics/statistic.entity.ts';
import { CalendarYearEntity } from './calendar-year.entity.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
import { InboxCursorEntity } from './inbox-cursor.entity.ts';
import { InboxEventEntity } from './inbox-event.entity.ts';
import { takeBackLostConnections } from './lost-connections.ts';
import { kitMigrations } from './migrations/list.ts';
import { OutboxEventEntity } from './outbox-event.entity.ts';
import { SetAsideEventEntity } from './set-aside-event.entity.ts';

/** Told every SQL statement, and how it reads with its values; used to count them and to ask for their plans. */
export type StatementListener = (sql: string, withValues: string) => void;

/** The tables that every body has. */
const kitEntities: EntitySchema[] = [
  AuditEntryEntity,
  ReadEntryEntity,
  ReadTallyEntity,
  ReadReleaseEntity,
  WitnessedHeadEntity,
  OutboxEventEntity,
  InboxCursorEntity,
  InboxEventEntity,
  SetAsideEventEntity,
  IdempotencyKeyEntity,
  GrantEntity,
  ReceivedGrantEntity,
  HandlingEntity,
  CoHandlingEntity,
  CosignRequestEntity,
  ReplyEntity,
  EvidenceEntity,
  ReceivedInstrumentEntity,
  InboxItemEntity,
  InboxTallyEntity,
  StatisticEntity,
  ReleasedFigureEntity,
  CalendarYearEntity,
];

/** How a store is opened otherwise than for serving. */
export interface StoreOptions {
  readonly onStatement?: StatementListener | undefined;
  /** How long one statement may take, in milliseconds; 0 for as long as it needs. */
  readonly longestStatementMs?: number;
}

/** Opens a body's own database; the pool is closed by `orm.close()`. */
export function openStore(
  subgraph: Subgraph,
  url: string,
  { onStatement, longestStatementMs = 5_000 }: StoreOptions = {},
): Promise<MikroORM> {
  return MikroORM.init({
    ...storeOptions(subgraph, url, longestStatementMs),
    ...(onStatement && { debug: ['query'], loggerFactory: (options) => listenToStatements(options, onStatement) }),
  });
}

/** MikroORM's options for one body: its entities and the kit's, its migrations after the kit's. */
function storeOptions(subgraph: Subgraph, url: string, longestStatementMs: number): Options {
  return {
    clientUrl: url,
    ensureDatabase: false,
    entities: [...kitEntities, ...subgraph.entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: [...kitMigrations, ...subgraph.migrations],
      snapshot: false,
      silent: true,
      allOrNothing: true,
    },
    // Functions are written in migrations and belong to no entity.
    schemaGenerator: { ignoreRoutines: true },
    forceUtcTimezone: true,
    // A row is written when a step says so: each step gives it one version, whatever is read meanwhile.
    flushMode: FlushMode.COMMIT,
    pool: { min: 0, max: 10 },
    driverOptions: {
      connectionTimeoutMillis: 3_000,
      statement_timeout: longestStatementMs,
      // A request takes one core and no statement is compiled: the short statements of a hub cost less than either takes to begin.
      options: '-c max_parallel_workers_per_gather=0 -c jit=off',
      onPoolCreated: takeBackLostConnections,
    },
  };
}

function listenToStatements(options: ConstructorParameters<typeof DefaultLogger>[0], listener: StatementListener) {
  const logger = new DefaultLogger({ ...options, writer: () => undefined });
  logger.logQuery = ({ query, formatted }) => listener(query, String(formatted ?? query));
  return logger;
}

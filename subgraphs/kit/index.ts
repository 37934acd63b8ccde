export { printSubgraph } from './build-schema.ts';
export { type Connection, connectVisible, connectVisibleBy, type List, type Page } from './connect-visible.ts';
export type { Context } from './context.ts';
export { contribute } from './contribute.ts';
export { ClockType } from './deadlines/clock.type.ts';
export { type ClockStart, clocksOf } from './deadlines/clocks-of.ts';
export { defineCommand } from './define-command.ts';
export { defineEvent } from './define-event.ts';
export { defineLifecycle } from './define-lifecycle.ts';
export { definePolicy, type FieldRule, type LocalViewer, openToPartners } from './define-policy.ts';
export { foreignReference, ownedReference } from './define-reference.ts';
export { defineSubgraph, type Subgraph } from './define-subgraph.ts';
export { findVisible } from './find-visible.ts';
export { CommandTargetInput } from './graphql/command-target.input.ts';
export { connectionOf } from './graphql/connection.ts';
export { ContributionType, ThemeContributionType } from './graphql/contribution.type.ts';
export { AssignmentRoleEnum, BodyEnum, publishEnum } from './graphql/enums.ts';
export { type ForeignKey, foreignEntity } from './graphql/foreign-entity.ts';
export { PageArgs } from './graphql/page.args.ts';
export { DateScalar, DateTimeScalar } from './graphql/scalars.ts';
export { sampleWords, words } from './graphql/words.ts';
export { handlingAcknowledged } from './handling/acknowledge-handling.ts';
export { type Handling, HandlingEntity } from './handling/handling.entity.ts';
export { handlingPolicy } from './handling/handling.policy.ts';
export { HandlingType } from './handling/handling.type.ts';
export {
  type AssignmentRole,
  assignmentRoles,
  type NormalisedOutcome,
} from './handling/normalised-outcome.ts';
export { InstrumentType } from './instrument/instrument.type.ts';
export { instrumentProperties } from './instrument/instrument-properties.ts';
export { RecordReplyInput } from './instrument/record-reply.input.ts';
export { noteReply, replyInput, replyRecorded } from './instrument/record-reply.ts';
export { loadSubgraph } from './load-subgraph.ts';
export { loadVisible, loadVisibleBy } from './load-visible.ts';
export { runCommand } from './run-command.ts';
export { type RunningSubgraph, serveSubgraph } from './server.ts';
export { StatisticEntity } from './statistics/statistic.entity.ts';
export { sumOfTheme } from './statistics/sum-of-theme.ts';
export { type AuditVerdict, verifyAudit } from './store/audit-chain.ts';
export { baseProperties } from './store/base.entity.ts';
export { loadSampleOnce } from './store/load-sample-once.ts';
export { migrate } from './store/migrate.ts';
export { openStore, type StatementListener } from './store/orm.ts';
export { sampleId } from './store/sample-id.ts';
export { today } from './today.ts';

export { lensOf } from './access/lens.ts';
export { maskSerial } from './access/mask-serial.ts';
export { withheldOf } from './access/withheld-of.ts';
export { allowedActions } from './allowed-actions.ts';
export { type ChainName, chainNames } from './audit/chain.ts';
export { chains } from './audit/chains.ts';
export { faultOfReceipt, readReceipt } from './audit/receipt.ts';
export { type ChainVerdict, verifyChain, type WitnessedHead } from './audit/verify-chain.ts';
export { witnessedHeads } from './audit/witness.ts';
export { printSubgraph } from './build-schema.ts';
export {
  choiceField,
  codeField,
  dayField,
  documentNoField,
  groupField,
  listField,
  nothing,
  numberField,
  plainField,
  referenceField,
  textField,
  yesNoField,
} from './command-fields.ts';
export { commandsOf } from './commands-of.ts';
export { type Connection, connectVisible, connectVisibleBy, type Page } from './connect-visible.ts';
export { whenInstrumentAnswered } from './consumers/when-instrument-answered.ts';
export type { Context } from './context.ts';
export { contribute } from './contribute.ts';
export { countVisible } from './count-visible.ts';
export type { WorkCalendar } from './deadlines/calendar.ts';
export { nationalCalendar } from './deadlines/calendar.ts';
export { ClockType } from './deadlines/clock.type.ts';
export { type ClockStart, clocksOf } from './deadlines/clocks-of.ts';
export { addMonths } from './deadlines/days.ts';
export { deadlineRules } from './deadlines/deadline-rules.ts';
export { dueWithin } from './deadlines/due-within.ts';
export { type CalendarImport, importYear } from './deadlines/import-year.ts';
export { readCalendarFile } from './deadlines/read-calendar-file.ts';
export { runClock, workdaysLeft } from './deadlines/run-clock.ts';
export { keepCalendar, loadCalendar } from './deadlines/stored-calendar.ts';
export { defineStoredDeadline } from './deadlines/stored-deadline.ts';
export { workdayNumbers } from './deadlines/workday-numbers.ts';
export type { YearNotice } from './deadlines/year-notice.ts';
export { type Command, defineCommand, type LivingRow, type Reaction, type Work } from './define-command.ts';
export { defineConsumer, isNews, type Told } from './define-consumer.ts';
export { asBefore, defineLifecycle, type Lifecycle } from './define-lifecycle.ts';
export {
  type ActionRule,
  definePolicy,
  hubOnly,
  isOfficer,
  type LocalViewer,
  officers,
  officersOfAnyBody,
  officersOrHub,
  openToPartners,
  type Policy,
} from './define-policy.ts';
export { definePublication } from './define-publication.ts';
export { foreignReference, ownedReference } from './define-reference.ts';
export { defineSubgraph, type Subgraph } from './define-subgraph.ts';
export { HubError } from './errors.ts';
export { snapshotsOf } from './events/snapshots-of.ts';
export { asksBesides, fewDays } from './few-days.ts';
export { findVisible, show, visible } from './find-visible.ts';
export { sensitiveMatter } from './free-text.ts';
export { type Grant, GrantEntity } from './grants/grant.entity.ts';
export { hashOfTerms, standingOf } from './grants/grant-terms.ts';
export { connectionOf } from './graphql/connection.ts';
export { ContributionType, ThemeContributionType } from './graphql/contribution.type.ts';
export {
  AssignmentRoleEnum,
  BodyEnum,
  HandlingStatusEnum,
  NormalisedOutcomeEnum,
  PurposeEnum,
  publishEnum,
} from './graphql/enums.ts';
export { type ForeignKey, foreignEntity } from './graphql/foreign-entity.ts';
export { mutationsOf } from './graphql/mutations-of.ts';
export { PageArgs } from './graphql/page.args.ts';
export { DateScalar, DateTimeScalar, DivisionCodeScalar } from './graphql/scalars.ts';
export { WithheldType, withheldWords } from './graphql/withheld.type.ts';
export { sampleWords, words } from './graphql/words.ts';
export { type AssignmentState, assignmentState, assignmentStatuses } from './handling/assignment-state.ts';
export { type Handling, HandlingEntity } from './handling/handling.entity.ts';
export { type HandlingStatus, handlingLifecycle } from './handling/handling.lifecycle.ts';
export { handlingPolicy } from './handling/handling.policy.ts';
export { type HandlingState, handlingState } from './handling/handling.publication.ts';
export { HandlingType } from './handling/handling.type.ts';
export { dueOfHandling, handlingClocks } from './handling/handling-clocks.ts';
export {
  type AssignmentRole,
  assignmentRoles,
  type NormalisedOutcome,
  normalisedOutcomes,
} from './handling/normalised-outcome.ts';
export { instrumentPublication } from './instrument/instrument.publication.ts';
export { InstrumentType } from './instrument/instrument.type.ts';
export { instrumentDerived, instrumentFields, instrumentNarrowing } from './instrument/instrument-classes.ts';
export { instrumentProperties } from './instrument/instrument-properties.ts';
export { noteReply, replyInput } from './instrument/record-reply.ts';
export type { Days, List, Sought } from './list.ts';
export { loadSubgraph } from './load-subgraph.ts';
export { loadVisible, loadVisibleBy } from './load-visible.ts';
export { nounsOf } from './nouns-of.ts';
export { receivedInstrumentPolicy } from './received/received-instrument.policy.ts';
export { countBy, recordCounts } from './record/record-counts.ts';
export { field, optional } from './record/record-field.ts';
export { conditionsOn } from './record/record-filter.ts';
export {
  allowedActionsOn,
  connectionTypeOf,
  linksOn,
  listsOn,
  type RecordLink,
  type RecordList,
  recordResolver,
  type ShownRecord,
} from './record/record-resolver.ts';
export { partType, recordType } from './record/record-type.ts';
export { type Reply, ReplyEntity } from './reply/reply.entity.ts';
export { replyState } from './reply/reply.publication.ts';
export { findReplyClass, type ReplyClassScheme, replyClassSchemes } from './reply/reply-class-schemes.ts';
export { type RunningSubgraph, serveSubgraph } from './server.ts';
export type { Measure } from './statistics/measure.ts';
export { StatisticEntity } from './statistics/statistic.entity.ts';
export { sumOfTheme } from './statistics/sum-of-theme.ts';
export { stepsOf } from './steps-of.ts';
export { baseProperties, livingProperties } from './store/base.entity.ts';
export { type CalendarYear, CalendarYearEntity } from './store/calendar-year.entity.ts';
export { InboxCursorEntity } from './store/inbox-cursor.entity.ts';
export { loadSampleOnce } from './store/load-sample-once.ts';
export { migrate } from './store/migrate.ts';
export { openStore, type StatementListener } from './store/orm.ts';
export { sampleId } from './store/sample-id.ts';
export { type AskedColumn, askedFor, columnsOf, conjunctsOf } from './tally/columns-of.ts';
export { countsIn, orNone, statementTriggers, type Tallied, tallyTriggers, valuesOf } from './tally/define-tally.ts';
export type { KeptCounts } from './tally/kept-counts.ts';
export { midnightOf, today } from './today.ts';
export { runCommand } from './write-path/run-command.ts';

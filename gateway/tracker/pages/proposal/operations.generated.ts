// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssignmentRole =
  | 'LEAD'
  | 'CO_HANDLER'
  | 'SEPARATE'
  | 'SOLE';

export type HandlingStatus =
  | 'ASSIGNED'
  | 'RECEIVED'
  | 'IN_PROGRESS'
  | 'OBJECTED'
  | 'AWAITING_COSIGN'
  | 'REPLIED'
  | 'REWORK'
  | 'SUSPENDED'
  | 'RELEASED';

export type ObjectionReason =
  | 'NOT_OUR_DUTY'
  | 'PARTLY_OUR_DUTY'
  | 'CO_HANDLER_NEEDED'
  | 'INDIVIDUAL_CASE';

export type NormalisedOutcome =
  | 'RESOLVED'
  | 'IN_PLAN'
  | 'NOT_NOW'
  | 'REFERENCE_ONLY';

export type WithheldReason =
  | 'NOT_OPENED'
  | 'OWNER_ONLY'
  | 'UNSIGNED'
  | 'NOT_YET'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'ENDED'
  | 'ALTERED'
  | 'SMALL_CELL'
  | 'DIFFERENCE';

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type VerifiedResult =
  | 'YES'
  | 'PARTLY'
  | 'NO';

export type SupervisionProposalStatus =
  | 'DRAFT'
  | 'UNDER_REVIEW'
  | 'REVIEWED'
  | 'NOT_FILED'
  | 'ISSUED'
  | 'RECEIVED'
  | 'OBJECTED'
  | 'IN_PROGRESS'
  | 'AWAITING_COSIGN'
  | 'REPLIED'
  | 'EVALUATED'
  | 'REWORK'
  | 'FOLLOW_UP'
  | 'VERIFIED'
  | 'CLOSED'
  | 'CARRIED_OVER'
  | 'MERGED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type SupervisionForm =
  | 'MEETING'
  | 'INSPECTION'
  | 'PROPOSAL'
  | 'RESEARCH'
  | 'SPECIAL'
  | 'OPINION_REPORT'
  | 'JOINT'
  | 'MICRO'
  | 'INQUIRY';

export type AssignmentStatus =
  | 'ACTIVE'
  | 'OBJECTED'
  | 'SUSPENDED'
  | 'REASSIGNED'
  | 'ENDED';

export type Satisfaction =
  | 'SATISFIED'
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED';

export type TimelineKind =
  | 'REVIEWED'
  | 'ISSUED'
  | 'LISTED'
  | 'CARRIED_OVER'
  | 'CLOSED'
  | 'ENDED'
  | 'ASSIGNED'
  | 'REOPENED'
  | 'EXTENDED'
  | 'RECEIVED'
  | 'OBJECTED'
  | 'STARTED'
  | 'OPINION_GIVEN'
  | 'REPLIED'
  | 'EVALUATED'
  | 'VERIFIED'
  | 'CHASED'
  | 'INSTRUMENT_ISSUED'
  | 'INSTRUMENT_ANSWERED';

export type PressingBundleStatus =
  | 'OPEN'
  | 'ENDED';

export type PressingManner =
  | 'VISIT'
  | 'MEETING'
  | 'LETTER';

export type PressingEntryStatus =
  | 'RECORDED'
  | 'WITHDRAWN';

export type ProvenanceKind =
  | 'MICRO_SUGGESTION'
  | 'OPINION_REPORT'
  | 'PROPOSAL_LEAD'
  | 'CONSULTATION_TOPIC'
  | 'CPPCC_PROPOSAL'
  | 'CAMPAIGN'
  | 'SUPERVISION_PROPOSAL'
  | 'REPLY'
  | 'COMMITMENT'
  | 'FOLLOW_UP'
  | 'PRACTICAL_DEED'
  | 'ANSWER_BACK';

export type ProvenanceGap =
  | 'NO_SOURCE'
  | 'NO_ONWARD_LINK'
  | 'NO_REPLY'
  | 'NOT_VERIFIED'
  | 'NOT_TOLD_BACK';

export type ProgressOrder =
  | 'NEAREST_CLOCK'
  | 'NUMBER'
  | 'LATEST_CHANGE';

export type ProposalProgressFilter = {
  readonly years?: ReadonlyArray<number> | null | undefined;
  readonly themeId?: string | number | null | undefined;
  readonly partner?: Body | null | undefined;
  readonly bodies?: ReadonlyArray<Body> | null | undefined;
  readonly unitId?: string | number | null | undefined;
  readonly roles?: ReadonlyArray<AssignmentRole> | null | undefined;
  readonly statuses?: ReadonlyArray<HandlingStatus> | null | undefined;
  readonly proposalStatuses?: ReadonlyArray<SupervisionProposalStatus> | null | undefined;
  readonly outcomes?: ReadonlyArray<NormalisedOutcome> | null | undefined;
  readonly repliedFrom?: string | null | undefined;
  readonly repliedTo?: string | null | undefined;
  readonly isOverdue?: boolean | null | undefined;
  readonly dueWithinWorkdays?: number | null | undefined;
  readonly awaitsReceipt?: boolean | null | undefined;
  readonly awaitsCosign?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly changedSince?: string | null | undefined;
};

export type DueListQueryVariables = Exact<{
  filter?: ProposalProgressFilter | null | undefined;
  overdue?: ProposalProgressFilter | null | undefined;
  dueSoon?: ProposalProgressFilter | null | undefined;
  awaitsReceipt?: ProposalProgressFilter | null | undefined;
  awaitsCosign?: ProposalProgressFilter | null | undefined;
  all?: ProposalProgressFilter | null | undefined;
  orderBy: ProgressOrder;
  after?: string | null | undefined;
}>;


export type DueListQuery = { readonly supervisionProgress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean }, readonly list: { readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly proposalId: string, readonly no: string, readonly title: string, readonly year: number, readonly partner: Body, readonly unitName: string, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly assignedOn: string, readonly claimedOutcome: NormalisedOutcome | null, readonly verifiedResult: VerifiedResult | null, readonly changedAt: string, readonly theme: { readonly label: string, readonly labelEn: string } | null, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } } | null, readonly all: { readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean } } | null, readonly overdue: { readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean } } | null, readonly dueSoon: { readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean } } | null, readonly awaitsReceipt: { readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean } } | null, readonly awaitsCosign: { readonly total: { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean } } | null, readonly unissued: { readonly totalCount: number } | null, readonly supervisionYears: ReadonlyArray<{ readonly year: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }> | null, readonly handlingUnits: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type CountFragment = { readonly units: number, readonly proposals: number, readonly overdue: number, readonly isAtLeast: boolean };

export type WithheldFragment = { readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null };

export type OneProposalQueryVariables = Exact<{
  id: string | number;
}>;


export type OneProposalQuery = { readonly supervisionProposal: { readonly id: string, readonly no: string, readonly year: number, readonly partner: Body, readonly title: string, readonly status: SupervisionProposalStatus, readonly issuedOn: string | null, readonly reviewNo: string | null, readonly reviewedOn: string | null, readonly statement: string | null, readonly round: number, readonly listedOn: string | null, readonly carriedOverTo: number | null, readonly verifiedResult: VerifiedResult | null, readonly verifiedOn: string | null, readonly closedOn: string | null, readonly closingReason: string | null, readonly changedAt: string, readonly isSample: boolean, readonly allowedActions: ReadonlyArray<string>, readonly points: ReadonlyArray<{ readonly problem: string, readonly suggestion: string }> | null, readonly theme: { readonly label: string, readonly labelEn: string } | null, readonly campaign: { readonly planNo: string, readonly form: SupervisionForm, readonly startedOn: string, readonly agreement: { readonly no: string } | null } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly status: AssignmentStatus, readonly assignedOn: string, readonly replyDueOn: string, readonly round: number, readonly upheldOn: string | null, readonly upholdingReason: string | null, readonly extendedOn: string | null, readonly extensionReason: string | null, readonly allowedActions: ReadonlyArray<string>, readonly unit: { readonly name: string, readonly body: Body | null } | null, readonly handling: { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null }>, readonly progress: ReadonlyArray<{ readonly id: string, readonly body: Body, readonly unitName: string, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly assignedOn: string, readonly receivedOn: string | null, readonly repliedOn: string | null, readonly replyNo: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly awaitsCosign: boolean, readonly changedAt: string, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }> }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly round: number, readonly isOnPaper: boolean, readonly attitude: Satisfaction, readonly effect: Satisfaction, readonly opinion: string | null, readonly evaluatedOn: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly round: number, readonly visitedOn: string, readonly result: VerifiedResult, readonly finding: string | null, readonly evidence: string | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly unitName: string, readonly round: number, readonly text: string | null, readonly promisedOn: string, readonly dueOn: string, readonly verifiedResult: VerifiedResult | null, readonly verifiedOn: string | null, readonly finding: string | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly chases: ReadonlyArray<{ readonly id: string, readonly unitName: string, readonly chasedOn: string, readonly text: string | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly about: string | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly mergedInto: { readonly id: string, readonly no: string, readonly title: string } | null, readonly repeats: { readonly id: string, readonly no: string, readonly title: string } | null, readonly bundle: { readonly title: string, readonly pressedBy: string, readonly openedOn: string, readonly endedOn: string | null, readonly status: PressingBundleStatus, readonly proposals: ReadonlyArray<{ readonly id: string, readonly no: string, readonly title: string }> } | null, readonly pressingEntries: ReadonlyArray<{ readonly id: string, readonly pressedOn: string, readonly pressedBy: string, readonly manner: PressingManner, readonly agreed: string | null, readonly status: PressingEntryStatus, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly provenance: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly kind: ProvenanceKind, readonly id: string, readonly no: string | null, readonly title: string | null, readonly day: string | null }>, readonly results: ReadonlyArray<{ readonly kind: ProvenanceKind, readonly id: string, readonly no: string | null, readonly title: string | null, readonly day: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly gap: ProvenanceGap, readonly no: string, readonly title: string, readonly happenedOn: string }> | null } | null, readonly discipline: { readonly body: Body, readonly asOf: string, readonly handling: { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly courts: { readonly body: Body, readonly asOf: string, readonly handling: { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly procuratorate: { readonly body: Body, readonly asOf: string, readonly handling: { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly justice: { readonly body: Body, readonly asOf: string, readonly handling: { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null } | null };

type Instrument_JudicialRecommendation_Fragment = { readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Instrument_DisciplinaryRecommendation_Fragment = { readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Instrument_LawEnforcementSupervision_Fragment = { readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Instrument_ProcuratorialRecommendation_Fragment = { readonly id: string, readonly documentNo: string | null, readonly title: string | null, readonly addressee: string | null, readonly issuedOn: string | null, readonly replyDueOn: string | null, readonly repliedOn: string | null, readonly isSample: boolean, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

export type InstrumentFragment =
  | Instrument_JudicialRecommendation_Fragment
  | Instrument_DisciplinaryRecommendation_Fragment
  | Instrument_LawEnforcementSupervision_Fragment
  | Instrument_ProcuratorialRecommendation_Fragment
;

export type HandlingFragment = { readonly id: string, readonly assignmentId: string, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly reopenedOn: string | null, readonly reopeningReason: string | null, readonly opinion: string | null, readonly allowedActions: ReadonlyArray<string>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly isSignatureGiven: boolean | null, readonly opinionOn: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly scheme: string, readonly schemeVersion: number, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> };

export type ClockFragment = { readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string };

export type NodeFragment = { readonly kind: ProvenanceKind, readonly id: string, readonly no: string | null, readonly title: string | null, readonly day: string | null };

export type OtherFragment = { readonly id: string, readonly no: string, readonly title: string };

export type UnissuedProposalsQueryVariables = Exact<{
  statuses?: ReadonlyArray<SupervisionProposalStatus> | SupervisionProposalStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type UnissuedProposalsQuery = { readonly supervisionProposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly no: string, readonly title: string, readonly year: number, readonly partner: Body, readonly status: SupervisionProposalStatus, readonly reviewNo: string | null, readonly reviewedOn: string | null, readonly changedAt: string, readonly theme: { readonly label: string, readonly labelEn: string } | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const dueList: Operation<DueListQuery, DueListQueryVariables> = { name: 'DueList', id: 'sha256:10e9efb72b38b15e9942d3643852560d86537875b75fe9d84f8394e05e6f4426' };
export const oneProposal: Operation<OneProposalQuery, OneProposalQueryVariables> = { name: 'OneProposal', id: 'sha256:12f74149f998e74aee2dbda0b34579a5504d8372bf2418049ecb8e28011fd323' };
export const unissuedProposals: Operation<UnissuedProposalsQuery, UnissuedProposalsQueryVariables> = { name: 'UnissuedProposals', id: 'sha256:7a91775fcbb582f826efb7661f0c051c831ba7da00bccaf2b598fa8ecadb6318' };

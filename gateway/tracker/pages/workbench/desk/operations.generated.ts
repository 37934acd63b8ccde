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

export type ReceivedInstrumentStatus =
  | 'OPEN'
  | 'ANSWERED';

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

export type CampaignStatus =
  | 'RUNNING'
  | 'CONCLUDED';

export type AssignmentStatus =
  | 'ACTIVE'
  | 'OBJECTED'
  | 'SUSPENDED'
  | 'REASSIGNED'
  | 'ENDED';

export type HandlingUnitStatus =
  | 'ACTIVE'
  | 'RETIRED';

export type Satisfaction =
  | 'SATISFIED'
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED';

export type EntryQueryVariables = Exact<{
  id: string | number;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type EntryQuery = { readonly cppcc?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> } | null, readonly discipline?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> } | null, readonly courts?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> } | null, readonly procuratorate?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> } | null, readonly justice?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> } | null, readonly replyClassSchemes: ReadonlyArray<{ readonly code: string, readonly version: number, readonly issuedBy: string, readonly classes: ReadonlyArray<{ readonly letter: string, readonly label: string, readonly outcome: NormalisedOutcome }> }> | null };

export type EntryFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNo: string | null, readonly summary: string, readonly givenOn: string }>, readonly handling: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly objection: string | null, readonly objectionReason: ObjectionReason | null, readonly reopeningReason: string | null, readonly cosignRequest: number, readonly cosignText: string | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly clocksIfReceivedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null }> } | null, readonly instrument: { readonly id: string, readonly version: number, readonly status: ReceivedInstrumentStatus, readonly problem: string | null, readonly suggestion: string | null, readonly addressee: string | null, readonly issuedOn: string } | null }> };

export type ToldFragment = { readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string };

export type MatterQueryVariables = Exact<{
  id: string | number;
}>;


export type MatterQuery = { readonly supervisionProposal: { readonly id: string, readonly no: string, readonly title: string, readonly status: SupervisionProposalStatus, readonly points: ReadonlyArray<{ readonly problem: string, readonly suggestion: string }> | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null };

export type OpenCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCampaignsQuery = { readonly supervisionYear: { readonly year: number, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly planNo: string, readonly partner: Body, readonly status: CampaignStatus, readonly theme: { readonly label: string } | null }> } | null };

export type OpenProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
  statuses: ReadonlyArray<SupervisionProposalStatus> | SupervisionProposalStatus;
}>;


export type OpenProposalsQuery = { readonly supervisionProposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly title: string, readonly status: SupervisionProposalStatus }> } | null };

export type ProposalDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalDeskQuery = { readonly supervisionProposal: { readonly isSample: boolean, readonly id: string, readonly version: number, readonly no: string, readonly title: string, readonly status: SupervisionProposalStatus, readonly year: number, readonly partner: Body, readonly round: number, readonly statement: string | null, readonly reviewNo: string | null, readonly listedOn: string | null, readonly carriedOverTo: number | null, readonly verifiedResult: VerifiedResult | null, readonly allowedActions: ReadonlyArray<string>, readonly theme: { readonly label: string } | null, readonly campaign: { readonly planNo: string } | null, readonly bundle: { readonly title: string, readonly pressedBy: string } | null, readonly points: ReadonlyArray<{ readonly problem: string, readonly suggestion: string }> | null, readonly clocksIfAssignedToday: ReadonlyArray<{ readonly role: AssignmentRole, readonly clock: { readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string } }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly role: AssignmentRole, readonly status: AssignmentStatus, readonly round: number, readonly assignedOn: string, readonly replyDueOn: string, readonly upheldOn: string | null, readonly upholdingReason: string | null, readonly extendedOn: string | null, readonly extensionReason: string | null, readonly allowedActions: ReadonlyArray<string>, readonly clocksIfExtendedToday: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly unit: { readonly id: string, readonly name: string } | null, readonly handling: { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null }>, readonly discipline: { readonly handling: { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null } | null, readonly courts: { readonly handling: { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null } | null, readonly procuratorate: { readonly handling: { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null } | null, readonly justice: { readonly handling: { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null } | null, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly round: number, readonly isOnPaper: boolean, readonly attitude: Satisfaction, readonly effect: Satisfaction, readonly opinion: string | null, readonly evaluatedOn: string }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly round: number, readonly visitedOn: string, readonly result: VerifiedResult, readonly finding: string | null, readonly evidence: string | null }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly unitName: string, readonly round: number, readonly text: string | null, readonly dueOn: string, readonly verifiedResult: VerifiedResult | null, readonly verifiedOn: string | null, readonly finding: string | null }>, readonly chases: ReadonlyArray<{ readonly id: string, readonly unitName: string, readonly chasedOn: string, readonly text: string | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly handlingUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: HandlingUnitStatus }> | null };

export type HandledFragment = { readonly assignmentId: string, readonly status: HandlingStatus, readonly objectedOn: string | null, readonly objectionReason: ObjectionReason | null, readonly objection: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly cosignRequest: number, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly coHandlers: ReadonlyArray<{ readonly assignmentId: string, readonly unitName: string, readonly signedRequest: number | null, readonly isSignatureGiven: boolean | null, readonly opinion: string | null, readonly opinionOn: string | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly documentNo: string, readonly repliedOn: string, readonly letter: string, readonly outcome: NormalisedOutcome, readonly summary: string | null, readonly evidenceTitles: ReadonlyArray<string> | null, readonly answers: ReadonlyArray<{ readonly problem: number, readonly answer: string }> | null }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

export const entry: Operation<EntryQuery, EntryQueryVariables> = { name: 'Entry', id: 'sha256:2493b62b75d09005e903633c18a006b420268f2f215eb81ba33053ffa19d8f25' };
export const matter: Operation<MatterQuery, MatterQueryVariables> = { name: 'Matter', id: 'sha256:8b52c9ad8878ecdb3459e3cd9683d7f9b6bc2624f1c06074ab0ff9d174647fc9' };
export const openCampaigns: Operation<OpenCampaignsQuery, OpenCampaignsQueryVariables> = { name: 'OpenCampaigns', id: 'sha256:0090643b946dcc719f9af5dc1773676b08554d00ec3296bf057038e050e10f85' };
export const openProposals: Operation<OpenProposalsQuery, OpenProposalsQueryVariables> = { name: 'OpenProposals', id: 'sha256:ce6a1fd0291ab2e9ff4e28a6fbef738df6cfcb7af09e7cb92d6a8478fd571bd5' };
export const proposalDesk: Operation<ProposalDeskQuery, ProposalDeskQueryVariables> = { name: 'ProposalDesk', id: 'sha256:bf863b46452fe8d7a6387b8b40b10b068e7dd0089ea1d450e1d4cf5152a05cc1' };

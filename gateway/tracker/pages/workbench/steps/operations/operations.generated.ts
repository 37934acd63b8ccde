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

export type ObjectionReason =
  | 'NOT_OUR_DUTY'
  | 'PARTLY_OUR_DUTY'
  | 'CO_HANDLER_NEEDED'
  | 'INDIVIDUAL_CASE';

export type AcknowledgeHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type ObjectToHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: ObjectionReason;
  readonly explanation: string;
};

export type StartHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type RequestCosignOfHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly text: string;
};

export type GiveOpinionOnHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly opinion: string;
};

export type CosignHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly agrees: boolean;
  readonly opinion?: string | null | undefined;
};

export type ReplyToHandlingInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly documentNo: string;
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly letter: string;
  readonly summary: string;
  readonly answers: ReadonlyArray<ProblemAnswerInput>;
  readonly commitments: ReadonlyArray<CommitmentInput>;
  readonly evidenceIds?: ReadonlyArray<string | number> | null | undefined;
};

export type ProblemAnswerInput = {
  readonly problem: number;
  readonly answer: string;
};

export type CommitmentInput = {
  readonly text: string;
  readonly dueOn: string;
};

export type GiveEvidenceInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly proposalId: string | number;
  readonly title: string;
  readonly documentNo?: string | null | undefined;
  readonly summary: string;
};

export type AnswerReceivedInstrumentInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly documentNo: string;
  readonly answer: string;
  readonly evidenceIds?: ReadonlyArray<string | number> | null | undefined;
};

export type VerifiedResult =
  | 'YES'
  | 'PARTLY'
  | 'NO';

export type Satisfaction =
  | 'SATISFIED'
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED';

export type DraftSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly campaignId: string | number;
  readonly repeatsId?: string | number | null | undefined;
  readonly title: string;
  readonly points: ReadonlyArray<ProposalPointInput>;
};

export type ProposalPointInput = {
  readonly problem: string;
  readonly suggestion: string;
};

export type ReviseSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly title: string;
  readonly points: ReadonlyArray<ProposalPointInput>;
};

export type SubmitSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type ReturnSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type ReviewSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reviewNo: string;
  readonly isFreeOfCases: boolean;
};

export type DeclineSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type IssueSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly assignments: ReadonlyArray<AssignmentInput>;
};

export type AssignmentInput = {
  readonly unitId: string | number;
  readonly role: AssignmentRole;
};

export type ChaseSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly assignmentId: string | number;
  readonly text: string;
};

export type ListSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type EvaluateSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly attitude: Satisfaction;
  readonly effect: Satisfaction;
  readonly opinion?: string | null | undefined;
};

export type ReworkSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type FollowUpSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type VerifySupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly visitedOn: string;
  readonly result: VerifiedResult;
  readonly finding: string;
  readonly evidence?: string | null | undefined;
  readonly commitments: ReadonlyArray<VerifiedCommitmentInput>;
};

export type VerifiedCommitmentInput = {
  readonly commitmentId: string | number;
  readonly result: VerifiedResult;
  readonly finding: string;
};

export type CloseSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type CarryOverSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type MergeSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly mergedIntoId: string | number;
};

export type SuspendSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type ResumeSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type WithdrawSupervisionProposalInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type UpholdAssignmentInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type ReassignAssignmentInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly unitId: string | number;
};

export type ExtendAssignmentInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type OpenPressingBundleInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly title: string;
  readonly pressedBy: string;
  readonly proposalIds?: ReadonlyArray<string | number> | null | undefined;
  readonly cppccProposalIds?: ReadonlyArray<string | number> | null | undefined;
};

export type AcknowledgeHandlingMutationVariables = Exact<{
  input: AcknowledgeHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type AcknowledgeHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type AnswerReceivedInstrumentMutationVariables = Exact<{
  input: AnswerReceivedInstrumentInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type AnswerReceivedInstrumentMutation = { readonly cppcc?: { readonly receivedInstrument: { readonly id: string } } | null, readonly discipline?: { readonly receivedInstrument: { readonly id: string } } | null, readonly courts?: { readonly receivedInstrument: { readonly id: string } } | null, readonly procuratorate?: { readonly receivedInstrument: { readonly id: string } } | null, readonly justice?: { readonly receivedInstrument: { readonly id: string } } | null };

export type CarryOverSupervisionProposalMutationVariables = Exact<{
  input: CarryOverSupervisionProposalInput;
}>;


export type CarryOverSupervisionProposalMutation = { readonly carryOverSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ChaseSupervisionProposalMutationVariables = Exact<{
  input: ChaseSupervisionProposalInput;
}>;


export type ChaseSupervisionProposalMutation = { readonly chaseSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type CloseSupervisionProposalMutationVariables = Exact<{
  input: CloseSupervisionProposalInput;
}>;


export type CloseSupervisionProposalMutation = { readonly closeSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type CosignHandlingMutationVariables = Exact<{
  input: CosignHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type CosignHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type DeclineSupervisionProposalMutationVariables = Exact<{
  input: DeclineSupervisionProposalInput;
}>;


export type DeclineSupervisionProposalMutation = { readonly declineSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type DraftSupervisionProposalMutationVariables = Exact<{
  input: DraftSupervisionProposalInput;
}>;


export type DraftSupervisionProposalMutation = { readonly draftSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type EvaluateSupervisionProposalMutationVariables = Exact<{
  input: EvaluateSupervisionProposalInput;
}>;


export type EvaluateSupervisionProposalMutation = { readonly evaluateSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ExtendAssignmentMutationVariables = Exact<{
  input: ExtendAssignmentInput;
}>;


export type ExtendAssignmentMutation = { readonly extendAssignment: { readonly assignment: { readonly id: string } } | null };

export type FollowUpSupervisionProposalMutationVariables = Exact<{
  input: FollowUpSupervisionProposalInput;
}>;


export type FollowUpSupervisionProposalMutation = { readonly followUpSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type GiveEvidenceMutationVariables = Exact<{
  input: GiveEvidenceInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type GiveEvidenceMutation = { readonly cppcc?: { readonly evidence: { readonly id: string } } | null, readonly discipline?: { readonly evidence: { readonly id: string } } | null, readonly courts?: { readonly evidence: { readonly id: string } } | null, readonly procuratorate?: { readonly evidence: { readonly id: string } } | null, readonly justice?: { readonly evidence: { readonly id: string } } | null };

export type GiveOpinionOnHandlingMutationVariables = Exact<{
  input: GiveOpinionOnHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type GiveOpinionOnHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type IssueSupervisionProposalMutationVariables = Exact<{
  input: IssueSupervisionProposalInput;
}>;


export type IssueSupervisionProposalMutation = { readonly issueSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ListSupervisionProposalMutationVariables = Exact<{
  input: ListSupervisionProposalInput;
}>;


export type ListSupervisionProposalMutation = { readonly listSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type MergeSupervisionProposalMutationVariables = Exact<{
  input: MergeSupervisionProposalInput;
}>;


export type MergeSupervisionProposalMutation = { readonly mergeSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ObjectToHandlingMutationVariables = Exact<{
  input: ObjectToHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ObjectToHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type OpenPressingBundleMutationVariables = Exact<{
  input: OpenPressingBundleInput;
}>;


export type OpenPressingBundleMutation = { readonly openPressingBundle: { readonly pressingBundle: { readonly id: string } } | null };

export type ReassignAssignmentMutationVariables = Exact<{
  input: ReassignAssignmentInput;
}>;


export type ReassignAssignmentMutation = { readonly reassignAssignment: { readonly assignment: { readonly id: string } } | null };

export type ReplyToHandlingMutationVariables = Exact<{
  input: ReplyToHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ReplyToHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type RequestCosignOfHandlingMutationVariables = Exact<{
  input: RequestCosignOfHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type RequestCosignOfHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type ResumeSupervisionProposalMutationVariables = Exact<{
  input: ResumeSupervisionProposalInput;
}>;


export type ResumeSupervisionProposalMutation = { readonly resumeSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ReturnSupervisionProposalMutationVariables = Exact<{
  input: ReturnSupervisionProposalInput;
}>;


export type ReturnSupervisionProposalMutation = { readonly returnSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ReviewSupervisionProposalMutationVariables = Exact<{
  input: ReviewSupervisionProposalInput;
}>;


export type ReviewSupervisionProposalMutation = { readonly reviewSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ReviseSupervisionProposalMutationVariables = Exact<{
  input: ReviseSupervisionProposalInput;
}>;


export type ReviseSupervisionProposalMutation = { readonly reviseSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type ReworkSupervisionProposalMutationVariables = Exact<{
  input: ReworkSupervisionProposalInput;
}>;


export type ReworkSupervisionProposalMutation = { readonly reworkSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type StartHandlingMutationVariables = Exact<{
  input: StartHandlingInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type StartHandlingMutation = { readonly cppcc?: { readonly handling: { readonly id: string } } | null, readonly discipline?: { readonly handling: { readonly id: string } } | null, readonly courts?: { readonly handling: { readonly id: string } } | null, readonly procuratorate?: { readonly handling: { readonly id: string } } | null, readonly justice?: { readonly handling: { readonly id: string } } | null };

export type SubmitSupervisionProposalMutationVariables = Exact<{
  input: SubmitSupervisionProposalInput;
}>;


export type SubmitSupervisionProposalMutation = { readonly submitSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type SuspendSupervisionProposalMutationVariables = Exact<{
  input: SuspendSupervisionProposalInput;
}>;


export type SuspendSupervisionProposalMutation = { readonly suspendSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type UpholdAssignmentMutationVariables = Exact<{
  input: UpholdAssignmentInput;
}>;


export type UpholdAssignmentMutation = { readonly upholdAssignment: { readonly assignment: { readonly id: string } } | null };

export type VerifySupervisionProposalMutationVariables = Exact<{
  input: VerifySupervisionProposalInput;
}>;


export type VerifySupervisionProposalMutation = { readonly verifySupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export type WithdrawSupervisionProposalMutationVariables = Exact<{
  input: WithdrawSupervisionProposalInput;
}>;


export type WithdrawSupervisionProposalMutation = { readonly withdrawSupervisionProposal: { readonly supervisionProposal: { readonly id: string } } | null };

export const acknowledgeHandling: Operation<AcknowledgeHandlingMutation, AcknowledgeHandlingMutationVariables> = { name: 'AcknowledgeHandling', id: 'sha256:44230d9f003f35c5602f90050b3457e5545ebbd75bd51dfa9ec25d8711a63c1b' };
export const answerReceivedInstrument: Operation<AnswerReceivedInstrumentMutation, AnswerReceivedInstrumentMutationVariables> = { name: 'AnswerReceivedInstrument', id: 'sha256:28c3f49c95743b2191090a8cd35292066b83187d1adcd1fa6f3ec0ac18f30e11' };
export const carryOverSupervisionProposal: Operation<CarryOverSupervisionProposalMutation, CarryOverSupervisionProposalMutationVariables> = { name: 'CarryOverSupervisionProposal', id: 'sha256:b328370c19e2e0a4e8556e6bf53b7011e03d8995668ade342b6bb3afe750ca5d' };
export const chaseSupervisionProposal: Operation<ChaseSupervisionProposalMutation, ChaseSupervisionProposalMutationVariables> = { name: 'ChaseSupervisionProposal', id: 'sha256:cced407679ecae8014d00bee8b32ee894a0b38e082f29ee42805870573756988' };
export const closeSupervisionProposal: Operation<CloseSupervisionProposalMutation, CloseSupervisionProposalMutationVariables> = { name: 'CloseSupervisionProposal', id: 'sha256:3231d57a1c481af7346c9b32a785e378da0a2fa627ab62aa83d3fe06cb23034b' };
export const cosignHandling: Operation<CosignHandlingMutation, CosignHandlingMutationVariables> = { name: 'CosignHandling', id: 'sha256:708f3cc621a223e13b9e46d6b761e48e96f902a0b651c58f1a39925f931bd758' };
export const declineSupervisionProposal: Operation<DeclineSupervisionProposalMutation, DeclineSupervisionProposalMutationVariables> = { name: 'DeclineSupervisionProposal', id: 'sha256:c1218d0ce0c2e2293b12ebdd299256688e00e7ee2820d12d30cd0311097ee681' };
export const draftSupervisionProposal: Operation<DraftSupervisionProposalMutation, DraftSupervisionProposalMutationVariables> = { name: 'DraftSupervisionProposal', id: 'sha256:60db522031fb8fa782c7d486f87f65a0e91d92f335c8dbc970ea998062d8bc58' };
export const evaluateSupervisionProposal: Operation<EvaluateSupervisionProposalMutation, EvaluateSupervisionProposalMutationVariables> = { name: 'EvaluateSupervisionProposal', id: 'sha256:0de424fc2cd353491defc3fb9b6b6a008c191f4eae94f9423ddcb271351883c5' };
export const extendAssignment: Operation<ExtendAssignmentMutation, ExtendAssignmentMutationVariables> = { name: 'ExtendAssignment', id: 'sha256:387252d1a0d5792871686e32797dabc58f31374ad84e7b16d8ac850312350cb8' };
export const followUpSupervisionProposal: Operation<FollowUpSupervisionProposalMutation, FollowUpSupervisionProposalMutationVariables> = { name: 'FollowUpSupervisionProposal', id: 'sha256:fe1c1aaa77318ece1a911d0e628702dd4eefefee614165863a652b6cb009a094' };
export const giveEvidence: Operation<GiveEvidenceMutation, GiveEvidenceMutationVariables> = { name: 'GiveEvidence', id: 'sha256:565c5fd68e6ad20e9caef336d3b6aef6e9efd77979efa51e54973c3b7684d436' };
export const giveOpinionOnHandling: Operation<GiveOpinionOnHandlingMutation, GiveOpinionOnHandlingMutationVariables> = { name: 'GiveOpinionOnHandling', id: 'sha256:9e8bb7b39bdf0d6066cba85a7c0ba0feff00e4ce3a0542c1ea4f6dcadfc2bb28' };
export const issueSupervisionProposal: Operation<IssueSupervisionProposalMutation, IssueSupervisionProposalMutationVariables> = { name: 'IssueSupervisionProposal', id: 'sha256:81a0ee5849f0af2d0b7b4b5f156c52dc0e271af151d8661c3d9d01c63c5d5b1f' };
export const listSupervisionProposal: Operation<ListSupervisionProposalMutation, ListSupervisionProposalMutationVariables> = { name: 'ListSupervisionProposal', id: 'sha256:9cf178e7548328af71d1aeeb675021cd7bcf6c81c480a1dc9f120f7f242c8efe' };
export const mergeSupervisionProposal: Operation<MergeSupervisionProposalMutation, MergeSupervisionProposalMutationVariables> = { name: 'MergeSupervisionProposal', id: 'sha256:bce94ac8aa90ba10ab1de067b4e348e85fb5ab26951d09a8a75bb1c573bc4b96' };
export const objectToHandling: Operation<ObjectToHandlingMutation, ObjectToHandlingMutationVariables> = { name: 'ObjectToHandling', id: 'sha256:cb7c583bcd602c2a45f821f5c4478bf2a46194c8ba7013d91d0a4bd1425cd148' };
export const openPressingBundle: Operation<OpenPressingBundleMutation, OpenPressingBundleMutationVariables> = { name: 'OpenPressingBundle', id: 'sha256:fd9c670930ab9b7ddfbd527cbe2b17c2539b9fb6226dd580d2aafabd25bf0790' };
export const reassignAssignment: Operation<ReassignAssignmentMutation, ReassignAssignmentMutationVariables> = { name: 'ReassignAssignment', id: 'sha256:ad157ae0b55aeeb7d29c4f615792579ef35851586684cc4808d21aa561dd4c37' };
export const replyToHandling: Operation<ReplyToHandlingMutation, ReplyToHandlingMutationVariables> = { name: 'ReplyToHandling', id: 'sha256:c4638b7ad0df941c014ffd27104d96e7314877565268f35a296804e59f26fe16' };
export const requestCosignOfHandling: Operation<RequestCosignOfHandlingMutation, RequestCosignOfHandlingMutationVariables> = { name: 'RequestCosignOfHandling', id: 'sha256:791f01ad488a24347f38214a53477e0cbad1a93dc1d68354cdd5e9c99dc47040' };
export const resumeSupervisionProposal: Operation<ResumeSupervisionProposalMutation, ResumeSupervisionProposalMutationVariables> = { name: 'ResumeSupervisionProposal', id: 'sha256:bcf754176d03b02e4020a72378ac7cf97fb8e0f848e74680605c81ce49265485' };
export const returnSupervisionProposal: Operation<ReturnSupervisionProposalMutation, ReturnSupervisionProposalMutationVariables> = { name: 'ReturnSupervisionProposal', id: 'sha256:d39f53687c54c3581b0671ea71e6cf8177a9dc9c0d3ed7c0ff450109125e32a4' };
export const reviewSupervisionProposal: Operation<ReviewSupervisionProposalMutation, ReviewSupervisionProposalMutationVariables> = { name: 'ReviewSupervisionProposal', id: 'sha256:c58fd536234ab947d862cb5a11dfa5aa9902adef2c5a589aa2e459c47158f0a1' };
export const reviseSupervisionProposal: Operation<ReviseSupervisionProposalMutation, ReviseSupervisionProposalMutationVariables> = { name: 'ReviseSupervisionProposal', id: 'sha256:3e3d1c44a9e933dd21bcbfce80b8be729656b189b1818210541475f6d110e7b3' };
export const reworkSupervisionProposal: Operation<ReworkSupervisionProposalMutation, ReworkSupervisionProposalMutationVariables> = { name: 'ReworkSupervisionProposal', id: 'sha256:c463488aa984b3c9b812862c2e9e9cbf2c408bc1f5e59a087a362e96571f5578' };
export const startHandling: Operation<StartHandlingMutation, StartHandlingMutationVariables> = { name: 'StartHandling', id: 'sha256:3e98c752e4ef1b9fa4d9ca7eee7c722e2a66949d4fa2f87fc1d8f15acf3112c2' };
export const submitSupervisionProposal: Operation<SubmitSupervisionProposalMutation, SubmitSupervisionProposalMutationVariables> = { name: 'SubmitSupervisionProposal', id: 'sha256:33ae50afb63127698f501dc2ff7f0f76e6bef48228e87aaa16c7957b60f779d2' };
export const suspendSupervisionProposal: Operation<SuspendSupervisionProposalMutation, SuspendSupervisionProposalMutationVariables> = { name: 'SuspendSupervisionProposal', id: 'sha256:cae013ba5f7309b51b963e0f1f9e6aa86a65d974dd58236e7e7788bc6f603253' };
export const upholdAssignment: Operation<UpholdAssignmentMutation, UpholdAssignmentMutationVariables> = { name: 'UpholdAssignment', id: 'sha256:cc0e049db1e4f6db7e234e053adc7703cb3fc09a1a5ec3ec089edb12b18eff79' };
export const verifySupervisionProposal: Operation<VerifySupervisionProposalMutation, VerifySupervisionProposalMutationVariables> = { name: 'VerifySupervisionProposal', id: 'sha256:cba91494aa44999d8c7ce2164ccf125554d2d438697d71a1d12c6a3203dbc2b6' };
export const withdrawSupervisionProposal: Operation<WithdrawSupervisionProposalMutation, WithdrawSupervisionProposalMutationVariables> = { name: 'WithdrawSupervisionProposal', id: 'sha256:46a73262ab5aea5de8bf2f37ea1374ec53b12b5d050fa5321b03e55564843c35' };

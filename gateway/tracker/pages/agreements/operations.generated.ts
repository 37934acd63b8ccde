// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type Purpose =
  | 'TRACKING'
  | 'ANALYSIS'
  | 'REPORTING';

export type AccessLevel =
  | 'PARTNERS'
  | 'BILATERAL'
  | 'OWNER';

export type GrantStatus =
  | 'PROPOSED'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'SUSPENDED'
  | 'DECLINED'
  | 'ENDED';

export type GrantStanding =
  | 'IN_FORCE'
  | 'UNSIGNED'
  | 'NOT_YET'
  | 'EXPIRED'
  | 'SUSPENDED'
  | 'ENDED'
  | 'ALTERED';

export type GrantReminder =
  | 'WITHIN_A_MONTH'
  | 'WITHIN_TWO_MONTHS';

export type GrantFilter = {
  readonly id?: string | number | null | undefined;
  readonly agreementNo?: string | null | undefined;
  readonly grantee?: Body | null | undefined;
  readonly purpose?: Purpose | null | undefined;
  readonly noun?: string | null | undefined;
  readonly status?: GrantStatus | null | undefined;
  readonly endsWithinDays?: number | null | undefined;
};

export type ReleaseReadReleaseInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly upTo: string;
};

export type ProposeGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly agreementNo: string;
  readonly grantee: Body;
  readonly purpose: Purpose;
  readonly noun: string;
  readonly fields: ReadonlyArray<string>;
  readonly rowFilter?: RowFilterInput | null | undefined;
  readonly smallest: number;
  readonly rowsPerDay: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly mayPassOn?: boolean | null | undefined;
  readonly retentionDays: number;
  readonly grantorContact: string;
  readonly granteeContact: string;
  readonly replacesId?: string | number | null | undefined;
};

export type RowFilterInput = {
  readonly themeIds?: ReadonlyArray<string | number> | null | undefined;
  readonly years?: ReadonlyArray<number> | null | undefined;
  readonly divisions?: ReadonlyArray<string> | null | undefined;
  readonly recordIds?: ReadonlyArray<string | number> | null | undefined;
  readonly isPartyOnly?: boolean | null | undefined;
};

export type SignGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly termsHash: string;
};

export type CountersignGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly termsHash: string;
};

export type DeclineGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly statement: string;
};

export type SuspendGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly statement: string;
  readonly reviewOn?: string | null | undefined;
};

export type ResumeGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type EndGrantInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly statement: string;
};

export type AgreementStatus =
  | 'SIGNED'
  | 'ENDED';

export type AgreementAnnexesQueryVariables = Exact<{
  no: string;
}>;


export type AgreementAnnexesQuery = { readonly cppcc: { readonly text: string, readonly hash: string } | null, readonly discipline: { readonly text: string, readonly hash: string } | null, readonly courts: { readonly text: string, readonly hash: string } | null, readonly procuratorate: { readonly text: string, readonly hash: string } | null, readonly justice: { readonly text: string, readonly hash: string } | null };

export type CountersignGrantMutationVariables = Exact<{
  input: CountersignGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type CountersignGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type DeclineGrantMutationVariables = Exact<{
  input: DeclineGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type DeclineGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type EndGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type GrantsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
  first: number;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
  cppccAfter?: string | null | undefined;
  disciplineAfter?: string | null | undefined;
  courtsAfter?: string | null | undefined;
  procuratorateAfter?: string | null | undefined;
  justiceAfter?: string | null | undefined;
}>;


export type GrantsQuery = { readonly agreements: ReadonlyArray<{ readonly id: string, readonly no: string, readonly title: string, readonly partner: Body, readonly signedOn: string, readonly validTo: string, readonly replyMonths: number, readonly status: AgreementStatus, readonly isSample: boolean }> | null, readonly cppcc?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly discipline?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly courts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly procuratorate?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly justice?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GrantPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type OneGrantQueryVariables = Exact<{
  filter: GrantFilter;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type OneGrantQuery = { readonly supervisionYears: ReadonlyArray<{ readonly themes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly label: string, readonly labelEn: string }> }> | null, readonly cppcc?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> } | null, readonly discipline?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> } | null, readonly courts?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> } | null, readonly procuratorate?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> } | null, readonly justice?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> } | null };

export type WholeGrantFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly agreementNo: string, readonly grantor: Body, readonly grantee: Body, readonly purpose: Purpose, readonly noun: string, readonly nounLabel: string, readonly fields: ReadonlyArray<string>, readonly level: AccessLevel, readonly smallest: number, readonly rowsPerDay: number, readonly validUntil: string, readonly standing: GrantStanding, readonly reminder: GrantReminder | null, readonly reviewOn: string | null, readonly clause: string, readonly status: GrantStatus, readonly validFrom: string, readonly termsHash: string, readonly opens: ReadonlyArray<string>, readonly closes: ReadonlyArray<string>, readonly signedBy: string | null, readonly signedAt: string | null, readonly countersignedBy: string | null, readonly countersignedAt: string | null, readonly suspendedOn: string | null, readonly statement: string | null, readonly replacesId: string | null, readonly mayPassOn: boolean, readonly retentionDays: number, readonly grantorContact: string, readonly granteeContact: string, readonly allowedActions: ReadonlyArray<string>, readonly isSample: boolean, readonly openable: ReadonlyArray<{ readonly name: string, readonly label: string }>, readonly rowFilter: { readonly themeIds: ReadonlyArray<string> | null, readonly years: ReadonlyArray<number> | null, readonly divisions: ReadonlyArray<string> | null, readonly recordIds: ReadonlyArray<string> | null, readonly isPartyOnly: boolean | null } }> };

export type ProposeGrantMutationVariables = Exact<{
  input: ProposeGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ProposeGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type ReadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ReadsQuery =
  | { readonly cppccMonths?: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly cppccReads?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } & { readonly disciplineMonths?: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly disciplineReads?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } & { readonly courtsMonths?: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly courtsReads?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } & { readonly procuratorateMonths?: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly procuratorateReads?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } & { readonly justiceMonths?: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly justiceReads?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
  | Record<PropertyKey, never>
;

export type ReadsCppccFragment = { readonly cppccMonths: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly cppccReads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadsDisciplineFragment = { readonly disciplineMonths: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly disciplineReads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadsCourtsFragment = { readonly courtsMonths: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly courtsReads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadsProcuratorateFragment = { readonly procuratorateMonths: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly procuratorateReads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReadsJusticeFragment = { readonly justiceMonths: ReadonlyArray<{ readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number }> | null, readonly justiceReads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MonthOfReadsFragment = { readonly month: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly requests: number };

export type PageOfReadsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly viewerId: string, readonly viewerBody: Body, readonly purpose: Purpose, readonly operation: string | null, readonly refusals: ReadonlyArray<string>, readonly classes: ReadonlyArray<{ readonly noun: string, readonly nounLabel: string, readonly rows: number, readonly denied: ReadonlyArray<string>, readonly deniedLabels: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ReleaseReadsMutationVariables = Exact<{
  input: ReleaseReadReleaseInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ReleaseReadsMutation = { readonly cppcc?: { readonly readRelease: { readonly releasedUntil: string } } | null, readonly discipline?: { readonly readRelease: { readonly releasedUntil: string } } | null, readonly courts?: { readonly readRelease: { readonly releasedUntil: string } } | null, readonly procuratorate?: { readonly readRelease: { readonly releasedUntil: string } } | null, readonly justice?: { readonly readRelease: { readonly releasedUntil: string } } | null };

export type ResumeGrantMutationVariables = Exact<{
  input: ResumeGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type ResumeGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type SignGrantMutationVariables = Exact<{
  input: SignGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type SignGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export type SuspendGrantMutationVariables = Exact<{
  input: SuspendGrantInput;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type SuspendGrantMutation = { readonly cppcc?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly discipline?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly courts?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly procuratorate?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null, readonly justice?: { readonly grant: { readonly id: string, readonly status: GrantStatus } } | null };

export const agreementAnnexes: Operation<AgreementAnnexesQuery, AgreementAnnexesQueryVariables> = { name: 'AgreementAnnexes', id: 'sha256:0b9301c5e06ee20583f9941fa00251129301cd9e0139d1e5f93f886fe813a59f' };
export const countersignGrant: Operation<CountersignGrantMutation, CountersignGrantMutationVariables> = { name: 'CountersignGrant', id: 'sha256:465c10622a8cbae55e2832491a59fa8b3dbaf714a8644f565fde9d65bafc70b1' };
export const declineGrant: Operation<DeclineGrantMutation, DeclineGrantMutationVariables> = { name: 'DeclineGrant', id: 'sha256:6bb24b5ef909b047b3eee18293a8468eaad595786a582d38ac3fa1d26043f9e3' };
export const endGrant: Operation<EndGrantMutation, EndGrantMutationVariables> = { name: 'EndGrant', id: 'sha256:6c6a81af9686f758b8c08620252b58737ebd0933b918be67ec428c8329656278' };
export const grants: Operation<GrantsQuery, GrantsQueryVariables> = { name: 'Grants', id: 'sha256:524c928e3a9d3c5a35a8e4cd08fb62691cd25798e124884ac2c50bb52f9a0bfd' };
export const oneGrant: Operation<OneGrantQuery, OneGrantQueryVariables> = { name: 'OneGrant', id: 'sha256:e0a7cbb83bc55dcdd82ec3e5ef82e574760834981a6d724e41084515a1de6410' };
export const proposeGrant: Operation<ProposeGrantMutation, ProposeGrantMutationVariables> = { name: 'ProposeGrant', id: 'sha256:618cbfc0995693bf662b195ec660c6ff26e67192c359b5ac87ac66301bd6a904' };
export const reads: Operation<ReadsQuery, ReadsQueryVariables> = { name: 'Reads', id: 'sha256:f74572f06c4ba0d6f1117fe3e1afdd83c549ffc327e20d9e189ae3bf9b5e5086' };
export const releaseReads: Operation<ReleaseReadsMutation, ReleaseReadsMutationVariables> = { name: 'ReleaseReads', id: 'sha256:e7db63ebf605ce3003525a4adf3809cc09959f5b560c95ecf3c1322511abb418' };
export const resumeGrant: Operation<ResumeGrantMutation, ResumeGrantMutationVariables> = { name: 'ResumeGrant', id: 'sha256:4507d2c7c80ab62b516716d70141e60c79d6a59364c38ff4268436769c0fc846' };
export const signGrant: Operation<SignGrantMutation, SignGrantMutationVariables> = { name: 'SignGrant', id: 'sha256:b3b521e1c170e4d28ae89a86dbb1e7151abb50848f328ec8180881c4e42bf66d' };
export const suspendGrant: Operation<SuspendGrantMutation, SuspendGrantMutationVariables> = { name: 'SuspendGrant', id: 'sha256:4e1be4d68886d364b688c3cfcf75a7ac439bb2a0b448339ffb79bb235f908257' };

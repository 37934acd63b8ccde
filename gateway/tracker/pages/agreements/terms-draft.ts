import { today } from '#tracker/words/use-format.ts';
import { lastDayBefore } from './last-day.ts';
import type { ProposeGrantInput } from './operations.generated.ts';
import type { WholeGrant } from './use-grant.ts';

/** The terms of a grant as they are being written: numbers and lists as text, as the form holds them. */
export interface TermsDraft {
  readonly purpose: WholeGrant['purpose'];
  readonly fields: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly themeIds: readonly string[];
  readonly years: string;
  readonly divisions: string;
  readonly recordIds: string;
  readonly isPartyOnly: boolean;
  readonly smallest: string;
  readonly rowsPerDay: string;
  readonly retentionDays: string;
  readonly mayPassOn: boolean;
  readonly grantorContact: string;
  readonly granteeContact: string;
}

/** A draft that says what a grant says, from today on. */
export function draftOf(grant: WholeGrant): TermsDraft {
  const { themeIds, years, divisions, recordIds, isPartyOnly } = grant.rowFilter;
  return {
    purpose: grant.purpose,
    fields: grant.fields,
    validFrom: today(),
    validTo: lastDayBefore(grant.validUntil),
    themeIds: themeIds ?? [],
    years: (years ?? []).join(' '),
    divisions: (divisions ?? []).join(' '),
    recordIds: (recordIds ?? []).join('\n'),
    isPartyOnly: isPartyOnly ?? false,
    smallest: String(grant.smallest),
    rowsPerDay: String(grant.rowsPerDay),
    retentionDays: String(grant.retentionDays),
    mayPassOn: grant.mayPassOn,
    grantorContact: grant.grantorContact,
    granteeContact: grant.granteeContact,
  };
}

/** To which rows a draft is narrowed; what is empty does not narrow. */
export function rowFilterOf({
  themeIds,
  years,
  divisions,
  recordIds,
  isPartyOnly,
}: TermsDraft): WholeGrant['rowFilter'] {
  const orNull = <Entry>(entries: readonly Entry[]) => (entries.length > 0 ? entries : null);
  return {
    themeIds: orNull(themeIds),
    years: orNull(entriesOf(years).map(Number)),
    divisions: orNull(entriesOf(divisions)),
    recordIds: orNull(entriesOf(recordIds)),
    isPartyOnly: isPartyOnly || null,
  };
}

const entriesOf = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((entry) => entry !== '');

/** Whether a draft takes the place of the grant that it was begun from: only for the same purpose it can. */
export const isReplacing = (draft: TermsDraft, running: WholeGrant): boolean => draft.purpose === running.purpose;

/** What is told to the hub to propose a draft. */
export function inputOf(draft: TermsDraft, running: WholeGrant, idempotencyKey: string): ProposeGrantInput {
  const { purpose, fields, validFrom, validTo, mayPassOn, grantorContact, granteeContact } = draft;
  const { agreementNo, grantee, noun, id } = running;
  return {
    ...{ idempotencyKey, agreementNo, grantee, noun, purpose, fields, validFrom, validTo, mayPassOn },
    ...{ grantorContact, granteeContact },
    rowFilter: Object.fromEntries(Object.entries(rowFilterOf(draft)).filter(([, value]) => value !== null)),
    smallest: Number(draft.smallest),
    rowsPerDay: Number(draft.rowsPerDay),
    retentionDays: Number(draft.retentionDays),
    replacesId: isReplacing(draft, running) ? id : null,
  };
}

import type { Bilingual } from '#schema/language.ts';
import type { Context } from '../context.ts';
import type { Policy } from '../define-policy.ts';
import type { Grant } from '../grants/grant.entity.ts';
import type { WithheldType } from '../graphql/withheld.type.ts';
import { today } from '../today.ts';
import type { ClosedField } from './closed-field.ts';
import { closedIn } from './closed-in.ts';
import type { Noun } from './confidential.ts';
import { classOf } from './confidential.ts';
import { lensOf } from './lens.ts';
import type { WithheldReason } from './withheld-reasons.ts';

/** What of a record that was shown is withheld from the viewer, field by field. */
export const withheldOf = (context: Context, policy: Noun, row: object): WithheldType[] =>
  (closedIn(context).get(row) ?? []).map((closed) => explain(context, policy, closed, closed.field));

/** What is withheld of several records of a kind under a path, each field once; the path itself where none may be known of. */
export async function withheldUnder<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  rows: readonly Row[],
  path: string,
): Promise<WithheldType[]> {
  const { isShut, shutBy } = await lensOf(context, policy);
  if (isShut) return [explain(context, policy, { field: 'id', ...shutBy }, path)];
  const closed = new Map(rows.flatMap((row) => (closedIn(context).get(row) ?? []).map((one) => [one.field, one])));
  return [...closed.values()].map((one) => explain(context, policy, one, `${path}.${one.field}`));
}

function explain(
  { language }: Context,
  { confidential }: Noun,
  { field, grant, standing }: ClosedField,
  path: string,
): WithheldType {
  const { level, basis } = classOf(confidential, field);
  const reason = standing && standing !== 'IN_FORCE' ? standing : level === 'OWNER' ? 'OWNER_ONLY' : 'NOT_OPENED';
  const happened = grant && sentences[reason]?.(grant);
  return {
    field: path,
    reason,
    basis: `${basis[language]}${happened ? `${language === 'en' ? ' ' : ''}${happened[language]}` : ''}`,
    agreementNo: grant?.agreementNo ?? null,
    since: (grant && daysSince[reason]?.(grant)) ?? null,
    reviewOn: grant?.reviewOn ?? null,
  };
}

/** Since which day a grant has been standing in the way. */
const daysSince: Partial<Record<WithheldReason, (grant: Grant) => string | null | undefined>> = {
  SUSPENDED: ({ suspendedOn }) => suspendedOn,
  EXPIRED: ({ validUntil }) => today(validUntil),
  ENDED: ({ endedOn }) => endedOn,
};

/** What has happened to the grant that would open it. */
const sentences: Partial<Record<WithheldReason, (grant: Grant) => Bilingual>> = {
  SUSPENDED: ({ agreementNo, suspendedOn, statement }) => ({
    zh: `${agreementNo}协议项下的这项授权自${suspendedOn}起中止：${statement ?? ''}`,
    en: `The grant under agreement ${agreementNo} has been suspended since ${suspendedOn}: ${statement ?? ''}`,
  }),
  EXPIRED: ({ agreementNo, validUntil }) => ({
    zh: `${agreementNo}协议项下的这项授权已于${today(validUntil)}到期。`,
    en: `The grant under agreement ${agreementNo} expired on ${today(validUntil)}.`,
  }),
  NOT_YET: ({ agreementNo, validFrom }) => ({
    zh: `${agreementNo}协议项下的这项授权自${today(validFrom)}起生效。`,
    en: `The grant under agreement ${agreementNo} is in force from ${today(validFrom)}.`,
  }),
  UNSIGNED: ({ agreementNo }) => ({
    zh: `${agreementNo}协议项下的这项授权尚待双方签署。`,
    en: `The grant under agreement ${agreementNo} has not been signed by both sides.`,
  }),
};

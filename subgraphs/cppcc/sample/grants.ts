import { type Grant, hashOfTerms, midnightOf, sampleId } from '#kit';
import { purposeNames } from '#schema/purpose.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { samplePartners } from './campaigns.ts';
import { livingMarks } from './handlings.ts';

/** What a body opens of one kind of record, to whom; the rest of the clause is the same in all of them. */
export interface SampleOpening {
  readonly noun: string;
  readonly fields: readonly string[];
  readonly to: readonly Body[];
  readonly level?: Grant['level'];
  readonly rowFilter?: Grant['rowFilter'];
  /** Smallest count or group that is told. */
  readonly smallest?: number;
}

/** Number of the sample agreement between the CPPCC and a partner. */
export const sampleAgreementNo = (partner: Body): string =>
  `呼协合〔2022〕${(samplePartners as readonly Body[]).indexOf(partner) + 1}号`;

/** All bodies but one. */
export const othersThan = (body: Body): Body[] => bodies.filter((other) => other !== body);

const outcome = ['replyNo', 'replyScheme', 'replySchemeVersion', 'replyLetter', 'claimedOutcome'];
const process = [
  ...['objectionReason', 'objection', 'reopeningReason', 'extensionReason'],
  ...['cosignText', 'isSignatureGiven', 'opinion'],
];
const replyText = ['summary', 'answers', 'commitments', 'evidenceIds', 'evidenceTitles'];

/** The register of an instrument, as far as it can be opened to all partners. */
export const registerFields = [
  ...['id', 'documentNo', 'title', 'addressee', 'addresseeBody', 'replyDueOn', 'repliedOn'],
];

/** What every body opens of its handling: to the CPPCC all of it, to the other partners where it stands. */
const handlingOpenings = (body: Body): SampleOpening[] => {
  const partners = othersThan(body).filter((other) => other !== 'cppcc');
  const office: Body[] = body === 'cppcc' ? [] : ['cppcc'];
  return [
    { noun: 'Handling', fields: ['id', ...outcome, ...process], to: office, level: 'BILATERAL' },
    { noun: 'Handling', fields: ['id', ...outcome], to: partners },
    { noun: 'Reply', fields: ['id', ...replyText], to: office, level: 'BILATERAL' },
    { noun: 'Reply', fields: ['id'], to: partners },
    { noun: 'Statistic', fields: ['id'], to: othersThan(body) },
  ];
};

/** The sample grants of a body: for every purpose, both sides signed, in force until the agreement ends. */
export const sampleGrants = (body: Body, own: readonly SampleOpening[]): Grant[] =>
  [...handlingOpenings(body), ...own].flatMap((opening, place) =>
    opening.to.flatMap((grantee) => purposeNames.map((purpose) => grantOf(body, opening, place, grantee, purpose))),
  );

function grantOf(
  body: Body,
  { noun, fields, level = 'PARTNERS', rowFilter = {}, smallest = 5 }: SampleOpening,
  place: number,
  grantee: Body,
  purpose: Grant['purpose'],
): Grant {
  const terms = {
    ...{ agreementNo: sampleAgreementNo(body === 'cppcc' ? grantee : body), grantee, purpose, noun, level, smallest },
    fields: [...fields],
    rowFilter,
    rowsPerDay: purpose === 'TRACKING' ? 5_000 : 2_000,
    validFrom: midnightOf('2022-03-18'),
    validUntil: midnightOf('2027-03-17', 1),
    mayPassOn: false,
    retentionDays: 365,
  };
  return {
    ...livingMarks('2022-03-18'),
    ...terms,
    id: sampleId('grant', body, place, grantee, purpose),
    grantorContact: '值班室',
    granteeContact: '值班室',
    replacesId: null,
    status: 'IN_FORCE',
    signedHash: hashOfTerms(terms),
    signedBy: `${body}-leader`,
    signedAt: midnightOf('2022-03-18'),
    countersignedBy: `${grantee}-leader`,
    countersignedAt: midnightOf('2022-03-18'),
    suspendedOn: null,
    reviewOn: null,
    statement: null,
    endedOn: null,
  };
}

import type { BodyName } from './bodies.ts';
import { bodyOf } from './bodies.ts';

/** What says where a grant is shown. */
interface Place {
  readonly agreementNo: string;
  readonly grantor: BodyName;
  readonly id: string;
}

/** Where an agreement is shown. */
export const agreementAddress = (no: string): string => `/agreements/${encodeURIComponent(no)}`;

/** Where a grant is shown. */
export const grantAddress = ({ agreementNo, grantor, id }: Place): string =>
  `${agreementAddress(agreementNo)}/${bodyOf(grantor)}/${id}`;

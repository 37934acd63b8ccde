import { z } from 'zod';
import { bodies } from './registry.ts';

/** The roles that a person or system can hold at its body. */
export const roles = [
  'liaison',
  'clerk',
  'reviewer',
  'leader',
  'inspection-office',
  'agreement-officer',
  'analyst',
  'member',
  'station-head',
  'auditor',
  'administrator',
] as const;

/** A role at a body, for example `liaison` (联络员). */
export type Role = (typeof roles)[number];

/** Division code of GB/T 2260: six digits, for example 150100 for Hohhot. */
export const regionCode = z.string().regex(/^\d{6}$/);

/** The claims of an access token (RFC 9068) that say who is asking. */
export const accessTokenClaims = z.object({
  sub: z.string().min(1).max(200),
  jti: z.string().min(1),
  client_id: z.string().min(1),
  body: z.enum(bodies),
  org_unit: z.string().max(200).optional(),
  region: regionCode,
  roles: z.array(z.enum(roles)).min(1),
  clearance: z.number().int().min(0).max(3),
  purposes: z.array(z.string().max(200)),
});

/** Who is asking, as verified from the access token; nothing else says who someone is. */
export interface Viewer {
  readonly id: string;
  readonly body: (typeof bodies)[number];
  readonly region: string;
  readonly roles: readonly Role[];
  /** 0 open, 1 internal, 2 confidential. */
  readonly clearance: number;
  readonly purposes: readonly string[];
}

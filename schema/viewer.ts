import { z } from 'zod';
import type { Bilingual } from './language.ts';
import { bodies } from './registry.ts';

/** The roles that a person or system can hold at its body. */
export const roleNames = {
  liaison: { zh: '联络员', en: 'liaison officer' },
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  leader: { zh: '负责人', en: 'leader' },
  'inspection-office': { zh: '督查室', en: 'inspection office' },
  'agreement-officer': { zh: '协议管理员', en: 'agreement officer' },
  analyst: { zh: '分析员', en: 'analyst' },
  member: { zh: '委员', en: 'member' },
  'station-head': { zh: '工作站负责人', en: 'head of a work station' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '系统管理员', en: 'administrator' },
} as const satisfies Record<string, Bilingual>;

/** A role at a body, for example `liaison` (联络员). */
export type Role = keyof typeof roleNames;

/** Every role. */
export const roles = Object.keys(roleNames) as [Role, ...Role[]];

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

import type { Bilingual } from './language.ts';
import type { Viewer } from './viewer.ts';

/** What data may be asked for: an agreement opens fields for a purpose, and every request has one. */
export const purposes = {
  TRACKING: { zh: '办理跟踪', en: 'tracking of what is handled' },
  ANALYSIS: { zh: '主题分析', en: 'analysis of a theme' },
  REPORTING: { zh: '工作报告', en: 'reports on the work' },
} as const satisfies Record<string, Bilingual>;

/** A purpose, for example `ANALYSIS` (主题分析). */
export type Purpose = keyof typeof purposes;

/** Every purpose. */
export const purposeNames = Object.keys(purposes) as [Purpose, ...Purpose[]];

/** The header in which a request names its purpose. */
export const purposeHeader = 'x-purpose';

/**
 * The purpose of a request: the one that it names, if its token admits it; TRACKING where none is named, which analysts
 * may not leave out. Undefined where there is none.
 */
export function purposeOf(named: unknown, { purposes: admitted, roles }: Viewer): Purpose | undefined {
  const isNamed = typeof named === 'string' && named !== '';
  if (!isNamed && roles.every((role) => role === 'analyst')) return undefined;
  const purpose = isNamed ? named : 'TRACKING';
  return purposeNames.find((known) => known === purpose && admitted.includes(known));
}

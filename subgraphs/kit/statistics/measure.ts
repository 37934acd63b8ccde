import type { Bilingual } from '#schema/language.ts';
import { HubError } from '../errors.ts';

/** What a body counts for themes, by the code under which its counts are kept. */
export interface Measure extends Bilingual {
  readonly code: string;
}

/** The measure of a code; INVALID_INPUT with the codes that there are, where there is no such measure. */
export function measureOf(measures: readonly Measure[], code: string): Measure {
  const measure = measures.find((candidate) => candidate.code === code);
  if (measure) return measure;
  const codes = measures.map((candidate) => candidate.code).join(', ');
  throw new HubError('INVALID_INPUT', {
    zh: `没有这项指标；可查询的指标：${codes}。`,
    en: `There is no such measure; there are: ${codes}.`,
  });
}

import type { z } from 'zod';
import type { Bilingual } from '#schema/language.ts';
import { HubError } from './errors.ts';

/** Reads input by its shape, or refuses it as INVALID_INPUT with the names of what is wrong and, where known, why. */
export function accept<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const { issues } = result.error;
  const names = [...new Set(issues.map(({ path }) => path.join('.')))].join(', ');
  const reasons = issues.flatMap((issue) => (issue.code === 'custom' ? [issue.params as Partial<Bilingual>] : []));
  throw new HubError('INVALID_INPUT', {
    zh: `请检查：${names}。${reasons.map(({ zh = '' }) => zh).join('')}`,
    en: `Please check: ${names}. ${reasons.map(({ en = '' }) => en).join(' ')}`.trim(),
  });
}

import { type RowDimension, rowDimensions } from '../access/confidential.ts';
import type { GrantTerms } from './grant-terms.ts';
import { type ClauseWords, fieldZh, filterZh, lastDayOf, nounZh } from './grant-words.ts';

/** What a proposed grant would open and close, beside what runs now, each a Chinese sentence. */
export interface GrantChanges {
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

/** Compares a grant with the one that it replaces, or with nothing. */
export function changesOf(words: ClauseWords, proposed: GrantTerms, running: GrantTerms | null): GrantChanges {
  const noun = nounZh(words, proposed.noun);
  const name = (field: string) => `${noun}“${fieldZh(words, proposed.noun, field)}”`;
  const [now, before] = [new Set(proposed.fields), new Set(running?.fields ?? [])];
  const opens = [...now].filter((field) => !before.has(field)).map((field) => `新开放：${name(field)}`);
  const closes = [...before].filter((field) => !now.has(field)).map((field) => `不再开放：${name(field)}`);
  if (!running) return { opens, closes };
  const note = (isWider: boolean, sentence: string) => (isWider ? opens : closes).push(sentence);
  for (const dimension of rowDimensions) {
    const wider = comparison(proposed, running, dimension);
    if (wider === undefined) continue;
    note(wider, `行范围由“${filterZh(running.rowFilter)}”改为“${filterZh(proposed.rowFilter)}”`);
    break;
  }
  for (const [label, from, to, isWider] of [
    ['最小数值', running.smallest, proposed.smallest, proposed.smallest < running.smallest],
    ['每人每日行数', running.rowsPerDay, proposed.rowsPerDay, proposed.rowsPerDay > running.rowsPerDay],
    ['保存天数', running.retentionDays, proposed.retentionDays, proposed.retentionDays > running.retentionDays],
    ['有效期至', lastDayOf(running), lastDayOf(proposed), proposed.validUntil > running.validUntil],
    ['转供', running.mayPassOn ? '可以' : '不得', proposed.mayPassOn ? '可以' : '不得', proposed.mayPassOn],
  ] as const) {
    if (from !== to) note(isWider, `${label}由${from}改为${to}`);
  }
  return { opens, closes };
}

/** Whether a dimension admits more than before; undefined where it is the same. What is both more and less is more. */
function comparison(proposed: GrantTerms, running: GrantTerms, dimension: RowDimension): boolean | undefined {
  const [to, from] = [proposed.rowFilter[dimension], running.rowFilter[dimension]];
  if (JSON.stringify(to ?? false) === JSON.stringify(from ?? false)) return undefined;
  if (!to) return true;
  if (!from) return false;
  const known = new Set<unknown>(from as readonly unknown[]);
  return (to as readonly unknown[]).some((value) => !known.has(value));
}

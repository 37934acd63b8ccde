import type { EnumName } from '#tracker/words/language-context.ts';
import type { ProgressByGroupQuery } from './operations.generated.ts';
import type { Cell, Result, Telling } from './result.ts';

/** Of which enum the keys of a grouping are; the others are told as they stand. */
const enums: Readonly<Record<string, EnumName>> = {
  PARTNER: 'Body',
  BODY: 'Body',
  STATUS: 'HandlingStatus',
  OUTCOME: 'NormalisedOutcome',
};

/** Progress by groups. */
export function presentProgress({ supervisionProgress }: ProgressByGroupQuery, telling: Telling): Result | null {
  if (!supervisionProgress) return null;
  const { isComplete, sources, total, groups } = supervisionProgress;
  const { words, enumWord, values } = telling;
  const [by = ''] = values.by ?? [];
  const counts = ({ units, proposals, overdue }: Omit<typeof total, 'key'>): Cell[] => [units, proposals, overdue];
  return {
    columns: [enumWord('ProgressDimension', by), words.units, words.proposals, words.overdue],
    rows: groups.map((group) => [labelOf(group.key, by, telling), ...counts(group)]),
    totals: [words.total, ...counts(total)],
    drawn: [1, 3],
    ...{ isComplete, sources },
    notes: [words.proposalsNote],
  };
}

function labelOf(key: string | null, by: string, { words, enumWord, choices }: Telling): string {
  if (key === null) return words.noOutcomeYet;
  const name = enums[by];
  if (name) return enumWord(name, key);
  return (by === 'THEME' && choices.themes.find(({ value }) => value === key)?.label) || key;
}

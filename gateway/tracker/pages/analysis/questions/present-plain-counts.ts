import type { EnumName } from '#tracker/words/language-context.ts';
import type {
  CommitmentsKeptQuery,
  MicroSuggestionCountsQuery,
  OpinionReportCountsQuery,
  PlanConversionQuery,
} from './operations.generated.ts';
import type { Result, Telling } from './result.ts';

/** What became of the commitments that are asked for. */
export function presentCommitments(answer: CommitmentsKeptQuery, { words }: Telling): Result | null {
  const { all, done, partly, notDone, unverified } = answer;
  if (!all) return null;
  const lines = [
    [words.verifiedDone, done],
    [words.verifiedPartly, partly],
    [words.verifiedNotDone, notDone],
    [words.unverified, unverified],
  ] as const;
  return {
    columns: [words.lookBack, words.commitments],
    rows: lines.flatMap(([name, told]) => (told ? [[name, told.totalCount]] : [])),
    totals: [words.total, all.totalCount],
    drawn: [1],
    withheld: all.withheld,
  };
}

/** How much of what was first answered as in plan was found done. */
export function presentConversion({ planConversion }: PlanConversionQuery, { words }: Telling): Result | null {
  if (!planConversion) return null;
  const { inPlan, verifiedDone, verifiedNotDone, unverified } = planConversion;
  return {
    columns: [words.lookBack, words.proposals],
    rows: [
      [words.verifiedDone, verifiedDone],
      [words.partlyOrNotDone, verifiedNotDone],
      [words.unverified, unverified],
    ],
    totals: [words.inPlan, inPlan],
    drawn: [1],
  };
}

const suggestionEnums: Readonly<Record<string, EnumName>> = {
  SUBJECT: 'SuggestionSubject',
  STATUS: 'MicroSuggestionStatus',
};

/** Micro-suggestions by subject, division or status. */
export const presentSuggestions = ({ microSuggestionCounts }: MicroSuggestionCountsQuery, telling: Telling) =>
  presentRecords(
    microSuggestionCounts,
    telling,
    'MicroSuggestionDimension',
    telling.values.suggestionsBy,
    suggestionEnums,
  );

const reportEnums: Readonly<Record<string, EnumName>> = {
  SUBJECT: 'SuggestionSubject',
  STATUS: 'OpinionReportStatus',
  LEVEL: 'AdoptionLevel',
};

/** Opinion reports by subject, level of adoption or status. */
export const presentReports = ({ opinionReportCounts }: OpinionReportCountsQuery, telling: Telling) =>
  presentRecords(opinionReportCounts, telling, 'OpinionReportDimension', telling.values.reportsBy, reportEnums);

function presentRecords(
  counts: readonly { readonly value: string; readonly count: number }[] | null,
  { words, enumWord, choices }: Telling,
  dimension: EnumName,
  [by = '']: readonly string[] = [],
  enums: Readonly<Record<string, EnumName>>,
): Result | null {
  const name = enums[by];
  const labelOf = (value: string): string =>
    name ? enumWord(name, value) : (choices.divisions.find((one) => one.value === value)?.label ?? value);
  return (
    counts && {
      columns: [enumWord(dimension, by), words.records],
      rows: counts.map(({ value, count }) => [labelOf(value), count]),
      drawn: [1],
    }
  );
}

import { sampleId } from '#kit';
import type { AdoptionLevel } from '../../platform/opinion-reports/adoption.ts';
import { type SuggestionSubject, suggestionSubjects } from '../../platform/suggestions/suggestion-words.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { reportedOn } from '../published.ts';
import { suggestionTexts } from '../texts/micro-suggestions.ts';
import { sampleCell } from './organisation.ts';
import { allSuggestions, isTakenUp, subjectAt, suggestionIdAt, voicedOnAt } from './suggestion-plan.ts';

/** Issued by the day of the published report, as published, and since then (sample assumption). */
const publishedReports = 2_165;
const laterReports = 1_400;

/** A report of the sample: when it was issued, and of which suggestions, by their places in the sample, it was formed. */
export interface SampleReport {
  readonly id: string;
  readonly issuedOn: string;
  readonly subject: SuggestionSubject;
  readonly sources: readonly number[];
}

const issuedOnAt = (index: number): string =>
  index < publishedReports
    ? spread('2022-04-10', reportedOn, index, publishedReports)
    : spread(daysAfter(reportedOn, 1), '2026-11-20', index - publishedReports, laterReports);

/** Every suggestion that was taken up goes into the next report that is issued two weeks later and has none yet. */
function sourcesByReport(days: readonly string[]): ReadonlyMap<number, number> {
  const sources = new Map<number, number>();
  let report = 0;
  for (let suggestion = 0; suggestion < allSuggestions; suggestion += 1) {
    if (!isTakenUp(suggestion)) continue;
    const earliest = daysAfter(voicedOnAt(suggestion), 14);
    while (report < days.length && (days[report] ?? '') < earliest) report += 1;
    if (report < days.length) sources.set(report, suggestion);
    report += 1;
  }
  return sources;
}

/** The sample's reports; most have no source on record, as was the practice (sample assumption). */
export const sampleReports: readonly SampleReport[] = (() => {
  const days = Array.from({ length: publishedReports + laterReports }, (_, index) => issuedOnAt(index));
  const sources = sourcesByReport(days);
  return days.map((issuedOn, index) => {
    const source = sources.get(index);
    const own = suggestionSubjects[(index * 7) % suggestionSubjects.length] as SuggestionSubject;
    return {
      id: sampleId('opinion-report', index),
      issuedOn,
      subject: source === undefined ? own : subjectAt(source),
      sources: source === undefined ? [] : [source],
    };
  });
})();

/** At which level a report was adopted, in turn (sample assumption). */
const levelAt = (index: number): AdoptionLevel | null =>
  index % 97 === 3 ? 'NATIONAL' : index % 29 === 3 ? 'REGION' : index % 6 === 3 ? 'CITY' : null;

const adopters = { CITY: '市委办公室', REGION: '自治区政协办公厅', NATIONAL: '全国政协办公厅' } as const;

export const sampleOpinionReports = () => {
  const numbers = new Map<string, number>();
  return sampleReports.map(({ id, issuedOn, subject }, index) => {
    const year = issuedOn.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const { matters, asks } = suggestionTexts[subject];
    const [matter, ask] = [matters[index % matters.length] ?? '', asks[index % asks.length] ?? ''];
    const level = levelAt(index);
    return {
      ...livingMarks(issuedOn),
      ...{ id, issuedOn, subject, region: sampleCell.code, placeId: null, reason: null },
      no: `呼协信〔${year}〕${String(number).padStart(4, '0')}号`,
      title: `关于“${matter}”问题的反映`,
      text: `据委员工作站(室)和界别群众反映，${matter}。建议：${ask}。`,
      adoptions: level ? [{ level, adoptedBy: adopters[level], adoptedOn: daysAfter(issuedOn, 25) }] : [],
      adoptionLevel: level,
      instructions:
        level && index % 4 === 3
          ? [{ office: '分管副市长', givenOn: daysAfter(issuedOn, 30), text: '请有关部门研究办理。' }]
          : [],
      feedbacks:
        level && index % 2 === 1
          ? [{ unitName: '有关主管部门', givenOn: daysAfter(issuedOn, 60), text: '已列入工作安排并逐步落实。' }]
          : [],
      status: level ? ('ADOPTED' as const) : ('ISSUED' as const),
    };
  });
};

export const sampleOpinionSources = () =>
  sampleReports.flatMap(({ id: reportId, sources }) =>
    sources.map((source) => ({
      id: sampleId('opinion-source', reportId, source),
      reportId,
      suggestionId: suggestionIdAt(source),
    })),
  );

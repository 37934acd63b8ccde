import { sampleId } from '#kit';
import type { ProvenanceKind } from '../../platform/provenance/provenance-kinds.ts';
import { type SuggestionSubject, suggestionSubjects } from '../../platform/suggestions/suggestion-words.ts';
import { type ThemeCode, themeId } from '../campaigns.ts';
import { daysAfter } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { lookedBackOn } from '../outcomes.ts';
import { type SampleProposal, sampleProposals } from '../published.ts';
import { cppccProposalId, cppccProposalOn } from './cppcc-proposals.ts';
import { type SampleReport, sampleReports } from './opinion-reports.ts';
import { sampleCell } from './organisation.ts';

/** What people voice that bears on a theme (sample assumption). */
const subjectOfTheme: Readonly<Record<ThemeCode, SuggestionSubject>> = {
  BUSINESS_ENVIRONMENT: 'BUSINESS_ENVIRONMENT',
  DISPUTE_RESOLUTION: 'DISPUTES_AND_LAW',
  MINORS_PROTECTION: 'MINORS',
  NEW_EMPLOYMENT_RIGHTS: 'EMPLOYMENT',
};

/** Matters of CPPCC proposals that reports were taken up in and that led to supervision proposals (sample assumption). */
const subjectOfMatter: Readonly<Record<string, SuggestionSubject>> = {
  完善行政执法监督: 'BUSINESS_ENVIRONMENT',
  完善快递末端服务: 'EMPLOYMENT',
  持续完善职业技能培训体系: 'EMPLOYMENT',
};

interface SampleLink {
  readonly fromKind: ProvenanceKind;
  readonly fromId: string;
  readonly toKind: ProvenanceKind;
  readonly toId: string;
  readonly linkedOn: string;
}

const subjectOf = ({ year, themeId: theme }: SampleProposal): SuggestionSubject | undefined =>
  (Object.keys(subjectOfTheme) as ThemeCode[])
    .filter((code) => themeId(year, code) === theme)
    .map((code) => subjectOfTheme[code])[0];

/** Reports with a source, each used once: the latest on a subject that was issued two weeks before a day. */
function reportsInTurn() {
  const used = new Set<SampleReport>();
  return (subject: SuggestionSubject | undefined, day: string): SampleReport | undefined => {
    const report = sampleReports.findLast(
      (one) =>
        one.sources.length > 0 && one.subject === subject && one.issuedOn <= daysAfter(day, -14) && !used.has(one),
    );
    if (report) used.add(report);
    return report;
  };
}

/** The links of the sample, and the suggestions whose matter a supervision proposal took up; every fifth has no source. */
const { links, proposalOfSuggestion } = (() => {
  const nextReport = reportsInTurn();
  const links: SampleLink[] = [];
  const proposalOfSuggestion = new Map<number, SampleProposal>();
  const issued = sampleProposals
    .flatMap((proposal) => (proposal.issuedOn ? [{ proposal, issuedOn: proposal.issuedOn }] : []))
    .sort((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1));
  const over = new Map<SampleProposal, { readonly id: string; readonly submittedOn: string }>();
  for (const [matter, subject] of Object.entries(subjectOfMatter)) {
    const { place, submittedOn } = cppccProposalOn(matter);
    const next = issued.find(
      ({ proposal, issuedOn }) => issuedOn > submittedOn && subjectOf(proposal) === subject && !over.has(proposal),
    );
    if (next) over.set(next.proposal, { id: cppccProposalId(place), submittedOn });
  }
  for (const [turn, { proposal, issuedOn }] of issued.entries()) {
    const through = over.get(proposal);
    if (turn % 5 === 4 && !through) continue;
    const report = nextReport(subjectOf(proposal), through?.submittedOn ?? issuedOn);
    if (!report) continue;
    const to = { toKind: 'SUPERVISION_PROPOSAL', toId: proposal.id, linkedOn: issuedOn } as const;
    const from = { fromKind: 'OPINION_REPORT', fromId: report.id } as const;
    if (through) {
      links.push({ ...from, toKind: 'CPPCC_PROPOSAL', toId: through.id, linkedOn: through.submittedOn });
      links.push({ fromKind: 'CPPCC_PROPOSAL', fromId: through.id, ...to });
    } else links.push({ ...from, ...to });
    for (const source of report.sources) proposalOfSuggestion.set(source, proposal);
  }
  return { links, proposalOfSuggestion };
})();

/** Whether the matter of the suggestion at an index was taken up by a supervision proposal. */
export const isLinkedOn = (index: number): boolean => proposalOfSuggestion.has(index);

/** The day on which it was told back, after the look-back; of every fourth result the work place has not been told. */
export function toldBackOn(index: number): string | null {
  const proposal = proposalOfSuggestion.get(index);
  const day = proposal && lookedBackOn(proposal);
  return day && Math.floor(index / suggestionSubjects.length) % 4 !== 3 ? daysAfter(day, 12) : null;
}

/** 来源关联 of the sample. */
export const sampleProvenanceLinks = () =>
  links.map((link) => ({
    ...livingMarks(link.linkedOn),
    ...link,
    id: sampleId('provenance-link', link.fromId, link.toId),
    region: sampleCell.code,
    reason: null,
    status: 'LINKED' as const,
  }));

import { type AssignmentRole, type NormalisedOutcome, sampleId } from '#kit';
import type { Body } from '#schema/registry.ts';
import { campaignId, type Partner, type SampleCampaign, sampleCampaigns, themeId } from './campaigns.ts';
import { daysAfter, replyDueOn, spread } from './days.ts';
import type { ProposalText } from './proposal-text.ts';
import { sampleUnits, type UnitCode } from './units.ts';

/** How far a unit's handling has come in the sample. */
export interface SampleProgress {
  readonly status: 'ASSIGNED' | 'RECEIVED' | 'IN_PROGRESS' | 'REPLIED';
  readonly receivedOn: string | null;
  readonly repliedOn: string | null;
  readonly claimedOutcome: NormalisedOutcome | null;
}

/** An assignment of the sample and what its unit has done with it. */
export interface SampleAssignment extends SampleProgress {
  readonly id: string;
  readonly unit: UnitCode;
  readonly role: AssignmentRole;
  readonly assignedOn: string;
  readonly replyDueOn: string;
}

/** A sample proposal as it was issued; drafts have no day of issue and no assignments. */
export interface SampleProposal extends ProposalText {
  readonly id: string;
  readonly no: string;
  readonly year: number;
  readonly partner: Partner;
  readonly campaignId: string;
  readonly themeId: string;
  readonly issuedOn: string | null;
  readonly assignments: readonly SampleAssignment[];
}

/** The day of the published report; figures of the sample are those of this day. */
export const reportedOn = '2023-08-12';

/** Outcomes of the 61 proposals that were answered by the day of the report (sample assumption: 31, 24, 6). */
const outcomesAtReport: readonly NormalisedOutcome[] = interleave({ RESOLVED: 31, IN_PLAN: 24, NOT_NOW: 6 });

/** Issued before the report, answered after it: 2 were overdue on that day, 8 in time (sample assumption). */
const lateAtReport = 2;
const openAtReport = 8;

/** Identifier of the sample proposal at a place, counted from 0, in a campaign named like `courts-2022`. */
export const proposalIdAt = (campaign: string, index: number): string =>
  sampleId('supervision-proposal', campaign, index);

type Numbered = Omit<SampleProposal, 'assignments'>;

function numbered(campaign: SampleCampaign): Numbered[] {
  const { year, partner, theme, texts, publishedCount } = campaign;
  const before = sampleCampaigns.slice(0, sampleCampaigns.indexOf(campaign)).filter((other) => other.year === year);
  const offset = before.reduce((sum, other) => sum + other.texts.length, 0);
  return texts.map((text, index) => ({
    ...text,
    id: proposalIdAt(`${partner}-${year}`, index),
    no: `呼协督〔${year}〕${String(offset + index + 1).padStart(3, '0')}号`,
    year,
    partner,
    campaignId: campaignId(campaign),
    themeId: themeId(year, theme),
    issuedOn: issueDay(year, index, texts.length, publishedCount),
  }));
}

/** Drafts close the lists of the living year; all else is issued within the windows of the published report. */
function issueDay(year: number, index: number, length: number, publishedCount: number): string | null {
  if (year === 2026) return index === length - 1 ? null : spread('2026-05-01', '2026-11-20', index + 0.4, length - 1);
  if (year === 2022) return spread('2022-04-15', '2022-11-30', index, length);
  return index < publishedCount
    ? spread('2023-02-20', '2023-08-08', index, publishedCount)
    : spread('2023-09-10', '2023-11-20', index - publishedCount, length - publishedCount);
}

type Standing = { readonly kind: 'ANSWERED' | 'LATE' | 'OPEN'; readonly place: number };

/** How each proposal of the report stood on its day: the newest are open, two of the due ones late, the rest answered. */
function standingsAtReport(proposals: readonly Numbered[]): Map<string, Standing> {
  const reported = proposals
    .filter(({ issuedOn }) => issuedOn !== null && issuedOn <= reportedOn)
    .sort((one, other) => `${one.issuedOn}${one.no}`.localeCompare(`${other.issuedOn}${other.no}`, 'en'));
  const open = reported.slice(-openAtReport);
  const due = reported.filter(({ issuedOn }) => replyDueOn(issuedOn ?? '') < reportedOn);
  const late = due.slice(-lateAtReport);
  const answered = reported.filter((proposal) => !open.includes(proposal) && !late.includes(proposal));
  const standing =
    (kind: Standing['kind']) =>
    ({ id }: Numbered, place: number) =>
      [id, { kind, place }] as const;
  return new Map([...answered.map(standing('ANSWERED')), ...late.map(standing('LATE')), ...open.map(standing('OPEN'))]);
}

function progress(proposals: readonly Numbered[]): SampleProposal[] {
  const standings = standingsAtReport(proposals);
  return proposals.map((proposal) => {
    const standing = standings.get(proposal.id);
    const outcome = standing?.kind === 'ANSWERED' ? outcomesAtReport[standing.place] : undefined;
    return { ...proposal, assignments: assign(proposal, outcome ?? 'IN_PLAN', replyDay(proposal, standing)) };
  });
}

/** The day on which the lead replied, null while it has not. */
function replyDay({ issuedOn, year }: Numbered, standing: Standing | undefined): string | null {
  if (issuedOn === null || (year === 2026 && issuedOn > '2026-08-31')) return null;
  if (!standing) return daysAfter(issuedOn, 75);
  const { kind, place } = standing;
  if (kind === 'ANSWERED')
    return earlier(daysAfter(issuedOn, 60 + (place % 25)), daysAfter(reportedOn, -1 - (place % 7)));
  return kind === 'LATE' ? daysAfter(replyDueOn(issuedOn), 110) : daysAfter(reportedOn, 10 + place);
}

function assign(proposal: Numbered, outcome: NormalisedOutcome, leadRepliedOn: string | null): SampleAssignment[] {
  const { issuedOn } = proposal;
  if (issuedOn === null) return [];
  const leadRole = proposal.coHandlers.length > 0 ? 'LEAD' : 'SOLE';
  const one = (
    unit: UnitCode,
    role: AssignmentRole,
    repliedOn: string | null,
    claimedOutcome: NormalisedOutcome | null,
  ) => ({
    id: sampleId('assignment', proposal.id, unit),
    unit,
    role,
    assignedOn: issuedOn,
    replyDueOn: replyDueOn(issuedOn),
    ...stepOf(issuedOn, repliedOn),
    claimedOutcome: repliedOn ? claimedOutcome : null,
  });
  const opinionOn = leadRepliedOn && earlier(daysAfter(issuedOn, 28), leadRepliedOn);
  return [
    one(proposal.lead, leadRole, leadRepliedOn, outcome),
    ...proposal.coHandlers.map((unit) => one(unit, 'CO_HANDLER', opinionOn, null)),
  ];
}

/** Assignments of the last weeks still await receipt or have just been received. */
function stepOf(issuedOn: string, repliedOn: string | null): Omit<SampleProgress, 'claimedOutcome'> {
  if (repliedOn) return { status: 'REPLIED', receivedOn: daysAfter(issuedOn, 2), repliedOn };
  if (issuedOn > '2026-10-10') return { status: 'ASSIGNED', receivedOn: null, repliedOn };
  return {
    status: issuedOn > '2026-09-20' ? 'RECEIVED' : 'IN_PROGRESS',
    receivedOn: daysAfter(issuedOn, 2),
    repliedOn,
  };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Deals out values as evenly as their numbers allow. */
function interleave(numbers: Partial<Record<NormalisedOutcome, number>>): NormalisedOutcome[] {
  return (Object.entries(numbers) as [NormalisedOutcome, number][])
    .flatMap(([value, count]) => Array.from({ length: count }, (_, index) => ({ value, at: (index + 0.5) / count })))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** Name of a sample unit. */
export const unitName = (unit: UnitCode): string => sampleUnits[unit].name;

/** The sample proposals: what the CPPCC has told the other bodies, and the only sample file that they may read. */
export const sampleProposals: readonly SampleProposal[] = progress(sampleCampaigns.flatMap(numbered));

/** The assignments of one unit, each with its proposal. */
export const assignmentsOf = (isUnit: (unit: UnitCode) => boolean) =>
  sampleProposals.flatMap((proposal) =>
    proposal.assignments.filter(({ unit }) => isUnit(unit)).map((assignment) => ({ proposal, assignment })),
  );

/** The bodies that a sample proposal concerns. */
export const partiesOf = ({ partner, assignments }: SampleProposal): Body[] => [
  ...new Set([partner, ...assignments.map(({ unit }) => sampleUnits[unit].body ?? ('cppcc' as const))]),
];

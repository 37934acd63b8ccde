import { findReplyClass, sampleId } from '#kit';
import type { CppccProposalStatus } from '../../platform/cppcc-proposals/cppcc-proposal.lifecycle.ts';
import type { ProposalCategory } from '../../platform/cppcc-proposals/proposal-words.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { otherSubjects, type ProposalSubject, primaryCare } from '../texts/cppcc-proposals.ts';
import { sampleUnits } from '../units.ts';
import { sampleCell } from './organisation.ts';
import { sampleBundles } from './pressing.ts';

/** How many were submitted in each year, the eight on care at the grass roots first in 2023 (sample assumption). */
const perYear = { 2022: 12, 2023: 16, 2024: 12, 2025: 11, 2026: 9 } as const;
const firstOfCare = perYear[2022];
const lastOfCare = firstOfCare + primaryCare.length;
const subjectsOfCare = sampleId('consultation-topic', 'PRIMARY_CARE');

/** What was not filed, and what was merged into what (sample assumption). */
const notFiled = [10, 37, 58];
const mergedInto: Readonly<Record<number, number>> = { 18: 12, 19: 16, 41: 40, 57: 56 };

/** The merged one whose proposers have not been answered yet, so that its main one stays open. */
const unanswered = 57;

/** The day up to which the sample goes. */
const lastDay = '2026-11-20';

/** Identifier of a sample CPPCC proposal. */
export const cppccProposalId = (place: number): string => sampleId('cppcc-proposal', place);

interface Sketch {
  readonly place: number;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly unit: ProposalSubject[1];
  readonly submittedOn: string;
}

/** The proposals of a year are submitted at its session in February; those of the living year all the year round. */
const submittedOn = (year: number, at: number, count: number): string =>
  spread(`${year}-02-10`, year === 2026 ? '2026-11-16' : `${year}-03-02`, at, count);

const subjectOf = (place: number): readonly [title: string, unit: ProposalSubject[1]] => {
  const isCare = place >= firstOfCare && place < lastOfCare;
  const other = place < firstOfCare ? place : place - primaryCare.length;
  const known = isCare ? primaryCare[place - firstOfCare] : otherSubjects[other % otherSubjects.length];
  const [matter, unit] = known as ProposalSubject;
  return [isCare || other < otherSubjects.length ? `关于${matter}的提案` : `关于持续${matter}的提案`, unit];
};

const sketches: readonly Sketch[] = Object.entries(perYear).flatMap(([key, count], index, years) => {
  const before = years.slice(0, index).reduce((sum, [, earlier]) => sum + earlier, 0);
  return Array.from({ length: count }, (_, at) => {
    const [title, unit] = subjectOf(before + at);
    const year = Number(key);
    return { place: before + at, year, number: at + 1, title, unit, submittedOn: submittedOn(year, at, count) };
  });
});

/** The days of a proposal's way, as far as the sample goes: no stage without the one before. */
function daysOf({ place, submittedOn }: Sketch) {
  const reached = (day: string): string | null => (day <= lastDay ? day : null);
  const isFiled = !notFiled.includes(place);
  const isMerged = place in mergedInto;
  const repliesAfter = 75 + ((place * 7) % 30);
  const onTheWay = (days: number) => (isFiled && !isMerged ? reached(daysAfter(submittedOn, days)) : null);
  return {
    filedOn: isFiled ? reached(daysAfter(submittedOn, 4)) : null,
    assignedOn: onTheWay(12),
    repliedOn: onTheWay(repliesAfter),
    evaluatedOn: onTheWay(repliesAfter + 14),
    closedOn: place === mergedInto[unanswered] ? null : onTheWay(repliesAfter + 24),
    mergedOn: isMerged ? reached(daysAfter(submittedOn, 8)) : null,
    answeredOn: isMerged && place !== unanswered ? reached(daysAfter(submittedOn, repliesAfter)) : null,
  };
}

function statusOf(place: number, days: ReturnType<typeof daysOf>): CppccProposalStatus {
  if (notFiled.includes(place)) return 'NOT_FILED';
  if (days.mergedOn) return 'MERGED';
  if (days.closedOn) return 'CLOSED';
  if (days.evaluatedOn) return 'EVALUATED';
  if (days.repliedOn) return 'REPLIED';
  if (days.assignedOn) return 'ASSIGNED';
  return days.filedOn ? 'FILED' : 'SUBMITTED';
}

/** The first sample proposal on a matter. */
export function cppccProposalOn(matter: string): Pick<Sketch, 'place' | 'submittedOn'> {
  const found = sketches.find(({ title }) => title.includes(matter));
  if (!found) throw new Error(`no sample proposal on ${matter}`);
  return found;
}

const categories: readonly ProposalCategory[] = ['COLLECTIVE', 'MEMBER', 'SECTOR', 'MEMBER'];

const proposersOf = (category: ProposalCategory, place: number): string[] => {
  const { parties, sectors } = sampleCell;
  if (category === 'COLLECTIVE') return [parties[place % parties.length] as string];
  if (category === 'SECTOR') return [sectors[place % sectors.length] as string];
  return Array.from({ length: 1 + (place % 3) }, (_, at) => {
    const number = String(1 + ((place * 17 + at * 53) % 400)).padStart(3, '0');
    return `呼协委〔2022〕${number}号`;
  });
};

const letters = ['A', 'B', 'A', 'B', 'C'] as const;

const replyOf = ({ place, year, number, unit, title }: Sketch, repliedOn: string | null) => {
  const letter = letters[place % letters.length] as string;
  const { name } = sampleUnits[unit];
  return {
    replyNo: repliedOn && `${name}案复〔${year}〕${number}号`,
    replyScheme: repliedOn && 'HOHHOT',
    replySchemeVersion: repliedOn ? 1 : null,
    replyLetter: repliedOn && letter,
    outcome: repliedOn ? (findReplyClass('HOHHOT', 1, letter)?.outcome ?? null) : null,
    reply:
      repliedOn && `${title}收悉。经研究，现将办理情况答复如下：相关工作已列入年度安排，分步推进并向提案者通报进展。`,
  };
};

const rowOf = (sketch: Sketch) => {
  const { place, year, number, title, unit } = sketch;
  const days = daysOf(sketch);
  const category = categories[place % categories.length] as ProposalCategory;
  const bundle = sampleBundles.find(({ places }) => places.includes(place));
  const isDeclined = notFiled.includes(place);
  const known = [sketch.submittedOn, ...Object.values(days), bundle?.openedOn].filter((day) => day != null);
  const { body } = sampleUnits[unit];
  return {
    ...livingMarks(known.sort().at(-1) ?? sketch.submittedOn),
    recordedAt: livingMarks(sketch.submittedOn).recordedAt,
    ...{ id: cppccProposalId(place), year, title, category, submittedOn: sketch.submittedOn, ...days },
    no: `呼协案〔${year}〕${String(number).padStart(3, '0')}号`,
    text: `${title}。当前这项工作取得进展，但仍有薄弱环节。建议：一、摸清底数，明确责任；二、列出清单，分年度推进；三、定期通报，接受监督。`,
    proposers: proposersOf(category, place),
    isPriority: place % 6 === 0,
    topicId: place >= firstOfCare && place < lastOfCare ? subjectsOfCare : null,
    passedOnTo: isDeclined ? (place === 37 ? ('PETITION' as const) : ('OPINION_REPORT' as const)) : null,
    refusal: isDeclined ? '所提事项不属于提案范围，已转办并告知提案者。' : null,
    unitId: days.assignedOn && sampleId('handling-unit', unit),
    parties: days.assignedOn && body ? [body] : [],
    ...{ extendedOn: null, extensionReason: null },
    ...replyOf(sketch, days.repliedOn),
    satisfaction: days.evaluatedOn
      ? place % 9 === 5
        ? ('BASICALLY_SATISFIED' as const)
        : ('SATISFIED' as const)
      : null,
    opinion: days.evaluatedOn && place % 9 === 5 ? '希望明确时间表。' : null,
    mergedIntoId: days.mergedOn && cppccProposalId(mergedInto[place] ?? 0),
    answerNo: days.answeredOn && `${sampleUnits[unit].name}案函〔${year}〕${number}号`,
    answer: days.answeredOn && '所提建议已与主办提案一并办理，办理结果一并告知。',
    bundleId: bundle?.id ?? null,
    bundledOn: bundle?.openedOn ?? null,
    status: statusOf(place, days),
  };
};

/** 提案 of the sample. */
export const sampleCppccProposals = () => sketches.map(rowOf);

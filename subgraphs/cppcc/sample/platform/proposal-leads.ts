import { sampleId } from '#kit';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { otherSubjects } from '../texts/cppcc-proposals.ts';
import { sampleCppccProposals } from './cppcc-proposals.ts';
import { openPlaceOn } from './work-places.ts';

/** How many matters were collected that became no proposal (sample assumption). */
const others = 60;

const reasons = ['已有在办提案，不重复提出。', '属于具体诉求，已由站(室)协调解决。', '转为社情民意信息反映。'];

const lead = (place: string, turn: number, collectedOn: string, text: string) => {
  const { id: placeId, region } = openPlaceOn(collectedOn, turn);
  return { ...livingMarks(collectedOn), id: sampleId('proposal-lead', place), placeId, region, collectedOn, text };
};

/** The leads of the sample: those that became proposals, those set aside, and the newest, which are still open. */
export const sampleProposalLeads = () => [
  ...sampleCppccProposals()
    .filter(({ year, status }, place) => year > 2022 && status !== 'NOT_FILED' && place % 2 === 0)
    .map(({ id, title, submittedOn }, turn) => ({
      ...lead(id, turn, daysAfter(submittedOn, -40), `群众反映：希望${title.slice(2, -3)}。`),
      ...{ proposalId: id, settledOn: submittedOn, reason: null, changedAt: livingMarks(submittedOn).changedAt },
      status: 'TAKEN_UP' as const,
    })),
  ...Array.from({ length: others }, (_, place) => {
    const collectedOn = spread('2022-05-01', '2026-11-18', place, others);
    const settledOn = daysAfter(collectedOn, 30);
    const isSettled = settledOn <= '2026-11-20';
    const [matter] = otherSubjects[place % otherSubjects.length] as (typeof otherSubjects)[number];
    return {
      ...lead(`other ${place}`, place, collectedOn, `委员走访了解：建议${matter}。`),
      ...(isSettled && { changedAt: livingMarks(settledOn).changedAt }),
      proposalId: null,
      settledOn: isSettled ? settledOn : null,
      reason: isSettled ? (reasons[place % reasons.length] as string) : null,
      status: isSettled ? ('SET_ASIDE' as const) : ('COLLECTED' as const),
    };
  }),
];

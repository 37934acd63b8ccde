import { chance } from '../city/chance.ts';
import { yesterday } from '../city/days.ts';
import { madeId } from '../city/made-id.ts';
import { dayOrNone, lastDayOf, livingMarks, type MadeTable, marks, partiesOf } from './made-table.ts';

const points = JSON.stringify([
  { problem: '规模数据：存在的问题。', suggestion: '规模数据：提出的建议。' },
  { problem: '规模数据：另一问题。', suggestion: '规模数据：另一建议。' },
]);

/** The proposals and what the CPPCC itself records about each: its evaluation, its look-back, its reminders. */
export const proposalTables: readonly MadeTable[] = [
  {
    name: 'supervision_proposal',
    rowsOf: (matter) => {
      const { proposal } = matter;
      const { place, status, issuedOn, verifiedOn, verifiedResult, claimed, campaign } = proposal;
      const isCarriedOver = status === 'CARRIED_OVER' && verifiedOn !== null;
      const ended = status === 'WITHDRAWN' || status === 'MERGED';
      return [
        {
          ...livingMarks(issuedOn ?? lastDayOf(proposal), lastDayOf(proposal)),
          id: proposal.id,
          no: proposal.no,
          campaign_id: campaign.id,
          theme_id: campaign.themeId,
          year: campaign.year,
          partner: campaign.partner,
          parties: partiesOf(matter),
          title: proposal.title,
          points,
          status,
          status_before: status === 'SUSPENDED' ? 'IN_PROGRESS' : null,
          review_no: issuedOn === null ? null : `规模纪〔${campaign.year}〕${place + 1}号`,
          reviewed_on: dayOrNone(issuedOn === null ? null : issuedOn - 3),
          is_free_of_cases: issuedOn !== null,
          issued_on: dayOrNone(issuedOn),
          round: 1,
          listed_on: dayOrNone(
            issuedOn !== null && chance(place, 30, 50) === 0 ? Math.min(issuedOn + 20, yesterday) : null,
          ),
          merged_into_id: status === 'MERGED' && place > 0 ? madeId('supervision_proposal', place - 1) : null,
          repeats_id: place > 100 && chance(place, 31, 40) === 0 ? madeId('supervision_proposal', place - 100) : null,
          carried_over_to: isCarriedOver ? Math.min(campaign.year + 1, 2027) : null,
          carried_over_on: dayOrNone(isCarriedOver && verifiedOn !== null ? verifiedOn + 1 : null),
          ended_on: dayOrNone(ended && issuedOn !== null ? issuedOn + 2 : null),
          verified_result: verifiedResult,
          verified_on: dayOrNone(verifiedOn),
          closed_on: dayOrNone(status === 'CLOSED' && verifiedOn !== null ? verifiedOn + 1 : null),
          closing_reason: status === 'CLOSED' ? '规模数据：回头看核实已落实。' : null,
          is_first_in_plan: claimed === 'IN_PLAN',
        },
      ];
    },
  },
  {
    name: 'evaluation',
    rowsOf: ({ proposal: { place, id, status, repliedOn } }) =>
      repliedOn === null || status === 'REPLIED'
        ? []
        : [
            {
              ...marks(repliedOn + 1),
              id: madeId('evaluation', place),
              proposal_id: id,
              round: 1,
              evaluator_id: 'cppcc-member',
              is_on_paper: false,
              attitude: 'SATISFIED',
              effect: chance(place, 32, 10) === 0 ? 'BASICALLY_SATISFIED' : 'SATISFIED',
              evaluated_on: dayOrNone(repliedOn + 1),
            },
          ],
  },
  {
    name: 'follow_up',
    rowsOf: ({ proposal: { place, id, verifiedOn, verifiedResult } }) =>
      verifiedOn === null
        ? []
        : [
            {
              ...marks(verifiedOn),
              id: madeId('follow_up', place),
              proposal_id: id,
              round: 1,
              visited_on: dayOrNone(verifiedOn),
              result: verifiedResult,
              finding: '规模数据：现场核实。',
            },
          ],
  },
  {
    name: 'chase',
    rowsOf: ({ proposal: { place, id, issuedOn }, assignments: [first] }) =>
      issuedOn === null || !first || first.repliedOn === null || chance(place, 33, 20) > 0
        ? []
        : [
            {
              ...marks(issuedOn + 30),
              id: madeId('chase', place),
              proposal_id: id,
              assignment_id: first.id,
              unit_name: first.unit.name,
              chased_on: dayOrNone(issuedOn + 30),
              text: '规模数据：请按期答复。',
            },
          ],
  },
];

import { chance } from '../city/chance.ts';
import { dayText, yesterday } from '../city/days.ts';
import { partners } from '../city/frame.ts';
import { madeId } from '../city/made-id.ts';
import { dueDayOf, replyNo } from './assignment-tables.ts';
import { dayOrNone, lastDayOf, livingMarks, type MadeTable, marks, partiesOf } from './made-table.ts';

const letters = { RESOLVED: 'A', IN_PLAN: 'B', NOT_NOW: 'C', REFERENCE_ONLY: 'C' } as const;

const kinds = {
  discipline: 'DisciplinaryRecommendation',
  courts: 'JudicialRecommendation',
  procuratorate: 'ProcuratorialRecommendation',
  justice: 'ReconsiderationOpinion',
} as const;

/** What each body keeps of the assignments that its officers handle, and the letters that it has received. */
export const bodyTables: readonly MadeTable[] = [
  {
    name: 'handling',
    rowsOf: (matter, body) =>
      matter.assignments.flatMap((made) => {
        const { place, unit, role, status, repliedOn, claimed } = made;
        if (unit.handledBy !== body) return [];
        return [
          {
            ...livingMarks(made.assignedOn, lastDayOf(matter.proposal)),
            id: madeId('handling', place),
            proposal_id: matter.proposal.id,
            assignment_id: made.id,
            assignment_version: 1,
            proposal_no: matter.proposal.no,
            title: matter.proposal.title,
            problem_count: 2,
            unit_id: unit.id,
            unit_name: unit.name,
            parties: partiesOf(matter),
            role,
            status,
            status_before: status === 'SUSPENDED' ? 'IN_PROGRESS' : null,
            assigned_on: dayText(made.assignedOn),
            reply_due_on: dayText(made.assignedOn + 91),
            reply_months: 3,
            received_on: dayOrNone(made.receivedOn),
            objected_on: dayOrNone(made.objectedOn),
            objection_reason: status === 'OBJECTED' ? 'NOT_OUR_DUTY' : null,
            started_on: dayOrNone(made.startedOn),
            round: 1,
            cosign_request: made.cosignRequest,
            signed_request: made.signedRequest,
            replied_on: dayOrNone(repliedOn),
            replied_round: repliedOn === null ? null : 1,
            reply_no: repliedOn === null || claimed === null ? null : replyNo(place, repliedOn),
            reply_scheme: claimed && 'HOHHOT',
            reply_scheme_version: claimed && 1,
            reply_letter: claimed && letters[claimed],
            claimed_outcome: claimed,
            next_due_on: dueDayOf(made),
          },
        ];
      }),
  },
  {
    name: 'reply',
    rowsOf: ({ proposal, assignments }, body) =>
      assignments.flatMap(({ place, id, unit, repliedOn, claimed }) =>
        unit.handledBy !== body || repliedOn === null || claimed === null
          ? []
          : [
              {
                ...marks(repliedOn),
                id: madeId('reply', place),
                handling_id: madeId('handling', place),
                assignment_id: id,
                proposal_id: proposal.id,
                unit_name: unit.name,
                round: 1,
                document_no: replyNo(place, repliedOn),
                replied_on: dayText(repliedOn),
                scheme: 'HOHHOT',
                scheme_version: 1,
                letter: letters[claimed],
                outcome: claimed,
                summary: '规模数据：答复。',
                answers: '[]',
                commitments: '[]',
                evidence_ids: '{}',
                evidence_titles: '{}',
              },
            ],
      ),
  },
  {
    name: 'received_instrument',
    // One proposal in ten has an instrument; its addressee has the letter, the CPPCC a copy.
    rowsOf: ({ proposal: { place, id, issuedOn }, assignments }, body) => {
      const unit = assignments[1]?.unit;
      if (issuedOn === null || !unit || chance(place, 40, 10) > 0) return [];
      const issuer = partners[chance(place, 41, partners.length)] ?? 'courts';
      if (issuer === unit.handledBy || (body !== 'cppcc' && body !== unit.handledBy)) return [];
      const arrivedOn = Math.min(issuedOn + 10, yesterday);
      const isAnswered = yesterday - issuedOn > 75;
      return [
        {
          ...livingMarks(arrivedOn, arrivedOn),
          id: madeId('received_instrument', place),
          issuer,
          kind: kinds[issuer],
          proposal_id: id,
          document_no: `规模建〔${dayText(issuedOn).slice(0, 4)}〕${place + 1}号`,
          title: '规模数据：文书',
          addressee: unit.name,
          addressee_body: unit.body,
          is_ours: body === unit.handledBy,
          issued_on: dayText(arrivedOn),
          reply_due_on: dayText(issuedOn + 70),
          replied_on: isAnswered ? dayText(issuedOn + 50) : null,
          status: isAnswered ? 'ANSWERED' : 'OPEN',
          evidence_ids: '{}',
          evidence_titles: '{}',
          next_due_on: isAnswered ? null : dayText(issuedOn + 70),
          issuer_version: 1,
        },
      ];
    },
  },
];

import { dueOfHandling, nationalCalendar } from '#kit';
import { nothingOwed } from '../../../../subgraphs/cppcc/consumers/note-own-part.ts';
import type { MadeAssignment } from '../city/assignment.ts';
import { dayText } from '../city/days.ts';
import { madeId } from '../city/made-id.ts';
import { dayOrNone, lastDayOf, livingMarks, type MadeTable, type Matter, marks, partiesOf } from './made-table.ts';

const replyMonths = 3;

/** The assignments, where each of them stands, and what the CPPCC keeps of the replies. */
export const assignmentTables: readonly MadeTable[] = [
  {
    name: 'assignment',
    rowsOf: (matter) =>
      matter.assignments.map((assignment) => ({
        ...livingMarks(assignment.assignedOn, lastDayOf(matter.proposal)),
        id: assignment.id,
        proposal_id: matter.proposal.id,
        proposal_no: matter.proposal.no,
        title: matter.proposal.title,
        problem_count: 2,
        unit_id: assignment.unit.id,
        unit_name: assignment.unit.name,
        handled_by: assignment.unit.handledBy,
        parties: partiesOf(matter),
        role: assignment.role,
        status: assignment.standing,
        status_before: assignment.standing === 'SUSPENDED' ? 'ACTIVE' : null,
        assigned_on: dayText(assignment.assignedOn),
        reply_due_on: dayText(assignment.assignedOn + 91),
        reply_months: replyMonths,
        round: 1,
      })),
  },
  { name: 'proposal_progress', rowsOf: (matter) => matter.assignments.map((made) => progressRow(matter, made)) },
  {
    name: 'recorded_reply',
    rowsOf: ({ proposal, assignments }) =>
      assignments.flatMap(({ place, id, unit, repliedOn, claimed }) =>
        repliedOn === null || claimed === null
          ? []
          : [
              {
                ...marks(repliedOn),
                id: madeId('reply', place),
                proposal_id: proposal.id,
                assignment_id: id,
                body: unit.handledBy,
                unit_name: unit.name,
                round: 1,
                document_no: replyNo(place, repliedOn),
                replied_on: dayText(repliedOn),
                outcome: claimed,
              },
            ],
      ),
  },
  {
    name: 'commitment',
    rowsOf: ({ proposal, assignments }) =>
      assignments.flatMap(({ place, id, unit, repliedOn, claimed }) =>
        repliedOn === null || claimed !== 'IN_PLAN'
          ? []
          : [
              {
                ...marks(repliedOn),
                id: madeId('commitment', place),
                proposal_id: proposal.id,
                year: proposal.campaign.year,
                assignment_id: id,
                body: unit.handledBy,
                unit_name: unit.name,
                round: 1,
                text: '规模数据：承诺事项。',
                promised_on: dayText(repliedOn),
                due_on: dayText(repliedOn + 180),
                verified_result: proposal.verifiedResult,
                verified_on: dayOrNone(proposal.verifiedOn),
              },
            ],
      ),
  },
];

/** The number under which a unit has replied. */
export const replyNo = (place: number, repliedOn: number): string =>
  `规模复〔${dayText(repliedOn).slice(0, 4)}〕${place + 1}号`;

/** The nearest day by which a unit owes something; only what is unanswered is worked out. */
export function dueDayOf({
  role,
  status,
  assignedOn,
  receivedOn,
  startedOn,
  objectedOn,
}: MadeAssignment): string | null {
  if (status === 'REPLIED' || status === 'RELEASED' || status === 'SUSPENDED') return null;
  return dueOfHandling(
    {
      role,
      status,
      assignedOn: dayText(assignedOn),
      replyMonths,
      receivedOn: dayOrNone(receivedOn),
      startedOn: dayOrNone(startedOn),
      objectedOn: dayOrNone(objectedOn),
      round: 1,
      reopenedOn: null,
      extendedOn: null,
      extensionReason: null,
      repliedOn: null,
      repliedRound: null,
    },
    nationalCalendar(),
  );
}

function progressRow({ proposal }: Matter, assignment: MadeAssignment) {
  const { place, unit, role, status, standing, repliedOn, cosignRequest, signedRequest } = assignment;
  const isBinding = standing === 'ACTIVE' || standing === 'SUSPENDED';
  const dueOn = isBinding ? dueDayOf(assignment) : null;
  const isCoHandler = role === 'CO_HANDLER';
  const changed = lastDayOf(proposal);
  return {
    id: assignment.id,
    region: '150100',
    is_sample: true,
    proposal_id: proposal.id,
    no: proposal.no,
    title: proposal.title,
    year: proposal.campaign.year,
    theme_id: proposal.campaign.themeId,
    partner: proposal.campaign.partner,
    proposal_status: proposal.status,
    verified_result: proposal.verifiedResult,
    body: unit.handledBy,
    unit_id: unit.id,
    unit_name: unit.name,
    role,
    is_binding: isBinding,
    assigned_on: dayText(assignment.assignedOn),
    reply_months: replyMonths,
    round: 1,
    status,
    received_on: dayOrNone(assignment.receivedOn),
    started_on: dayOrNone(assignment.startedOn),
    objected_on: dayOrNone(assignment.objectedOn),
    cosign_request: cosignRequest,
    signed_request: signedRequest,
    replied_on: dayOrNone(repliedOn),
    replied_round: repliedOn === null ? null : 1,
    reply_no: repliedOn === null || isCoHandler ? null : replyNo(place, repliedOn),
    claimed_outcome: assignment.claimed,
    opinion_on: isCoHandler ? dayOrNone(repliedOn) : null,
    awaits_cosign: status === 'AWAITING_COSIGN' || (isCoHandler && isBinding && cosignRequest > (signedRequest ?? 0)),
    due_on: dueOn,
    sorted_on: dueOn ?? nothingOwed,
    changed_at: `${dayText(changed)} 08:${two(place % 60)}:${two(Math.floor(place / 60) % 60)}+00`,
    proposal_version: 1,
    assignment_version: 1,
    handling_version: 1,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

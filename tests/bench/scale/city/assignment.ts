import type { AssignmentRole, HandlingStatus, NormalisedOutcome } from '#kit';
import type { AssignmentStatus } from '../../../../subgraphs/cppcc/model/assignment.lifecycle.ts';
import { chance } from './chance.ts';
import { yesterday } from './days.ts';
import { type Unit, units } from './frame.ts';
import { madeId } from './made-id.ts';
import type { MadeProposal } from './proposal.ts';

/** A made assignment and what its unit has done with it. */
export interface MadeAssignment {
  readonly place: number;
  readonly id: string;
  readonly unit: Unit;
  readonly role: AssignmentRole;
  readonly standing: AssignmentStatus;
  readonly status: HandlingStatus;
  readonly assignedOn: number;
  readonly receivedOn: number | null;
  readonly startedOn: number | null;
  readonly objectedOn: number | null;
  readonly repliedOn: number | null;
  readonly claimed: NormalisedOutcome | null;
  readonly cosignRequest: number;
  readonly signedRequest: number | null;
}

/** The most units that one proposal is assigned to. */
const mostUnits = 8;

/** The units of a proposal: one alone, a lead with its co-handlers, or, of ten proposals, one several separately. */
export function assignmentsOf(proposal: MadeProposal): MadeAssignment[] {
  const { issuedOn } = proposal;
  if (issuedOn === null) return [];
  return Array.from({ length: proposal.unitCount }, (_, index) => assignmentAt(proposal, issuedOn, index));
}

function assignmentAt(proposal: MadeProposal, assignedOn: number, index: number): MadeAssignment {
  const place = proposal.place * mostUnits + index;
  const role = roleOf(proposal, index);
  const status = statusOf(proposal, role, place, index);
  const receivedOn = status === 'ASSIGNED' ? null : assignedOn + 1 + chance(place, 20, 3);
  const isBegun = receivedOn !== null && !['RECEIVED', 'OBJECTED', 'RELEASED'].includes(status);
  const isReplied = status === 'REPLIED';
  const isCoHandler = role === 'CO_HANDLER';
  return {
    place,
    id: madeId('assignment', place),
    unit: units[(chance(proposal.place, 21, units.length) + index * 37) % units.length] as Unit,
    role,
    standing: ended.has(proposal.status) ? 'ENDED' : proposal.status === 'SUSPENDED' ? 'SUSPENDED' : 'ACTIVE',
    status,
    assignedOn,
    receivedOn,
    startedOn: isBegun && receivedOn !== null ? receivedOn + 1 : null,
    objectedOn: status === 'OBJECTED' && receivedOn !== null ? receivedOn + 1 : null,
    repliedOn: isReplied
      ? isCoHandler
        ? Math.min(assignedOn + 6 + chance(place, 22, 9), yesterday)
        : proposal.repliedOn
      : null,
    claimed: isReplied && !isCoHandler ? proposal.claimed : null,
    cosignRequest: proposal.status === 'AWAITING_COSIGN' ? 1 : 0,
    signedRequest: proposal.status === 'AWAITING_COSIGN' && chance(place, 23, 2) === 0 ? 1 : null,
  };
}

const ended: ReadonlySet<string> = new Set(['CLOSED', 'WITHDRAWN', 'MERGED']);

function roleOf({ place, unitCount }: MadeProposal, index: number): AssignmentRole {
  if (unitCount === 1) return 'SOLE';
  if (chance(place, 24, 10) === 0) return 'SEPARATE';
  return index === 0 ? 'LEAD' : 'CO_HANDLER';
}

/** What a unit's handling is while its proposal stands where it stands. */
function statusOf(proposal: MadeProposal, role: AssignmentRole, place: number, index: number): HandlingStatus {
  const isFirst = index === 0;
  switch (proposal.status) {
    case 'ISSUED':
      return 'ASSIGNED';
    case 'RECEIVED':
      return isFirst || chance(place, 25, 2) === 0 ? 'RECEIVED' : 'ASSIGNED';
    case 'OBJECTED':
      return isFirst ? 'OBJECTED' : 'RECEIVED';
    case 'IN_PROGRESS':
      return role === 'CO_HANDLER' && chance(place, 26, 3) > 0 ? 'REPLIED' : 'IN_PROGRESS';
    case 'AWAITING_COSIGN':
      return role === 'CO_HANDLER' ? 'REPLIED' : 'AWAITING_COSIGN';
    case 'SUSPENDED':
      return 'SUSPENDED';
    case 'WITHDRAWN':
    case 'MERGED':
      return 'RELEASED';
    default:
      return 'REPLIED';
  }
}

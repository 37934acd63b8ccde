import { assignmentRoles, type Context, clocksOf, handlingClocks, loadVisible, today } from '#kit';
import { agreementPolicy, campaignPolicy } from '../model/open-records.policy.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import type { AssignedClockType } from './assigned-clock.type.ts';

/** The clock of each role, from today, for as long as the agreement of the campaign gives; none once it is assigned. */
export async function clocksIfAssignedToday(
  context: Context,
  { campaignId, status }: SupervisionProposal,
): Promise<AssignedClockType[]> {
  if (status !== 'REVIEWED') return [];
  const campaign = await loadVisible(context, campaignPolicy, campaignId);
  const agreement = campaign && (await loadVisible(context, agreementPolicy, campaign.agreementId));
  if (!agreement) return [];
  const { replyMonths } = agreement;
  return assignmentRoles.flatMap((role) =>
    clocksOf(context, handlingClocks({ ...unassigned, role, assignedOn: today(context.now), replyMonths })).map(
      (clock) => ({ role, clock }),
    ),
  );
}

const unassigned = {
  status: 'ASSIGNED',
  receivedOn: null,
  startedOn: null,
  objectedOn: null,
  round: 1,
  reopenedOn: null,
  extendedOn: null,
  extensionReason: null,
  repliedOn: null,
  repliedRound: null,
} as const;

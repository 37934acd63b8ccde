import type { Body, InboxFilter } from './operations.generated.ts';

/** The filters of the inbox as they stand in the address. */
export const filterNames = ['due', 'awaits', 'issuer', 'proposal'] as const;

const dues: Readonly<Record<string, InboxFilter>> = { overdue: { isOverdue: true }, soon: { dueWithinWorkdays: 5 } };
const awaited: Readonly<Record<string, InboxFilter>> = {
  receipt: { awaitsReceipt: true },
  cosign: { awaitsCosign: true },
};

/** What an address asks of the inbox. */
export function filterOf(address: URLSearchParams): InboxFilter {
  const [issuer, proposalId] = [address.get('issuer'), address.get('proposal')];
  return {
    ...dues[address.get('due') ?? ''],
    ...awaited[address.get('awaits') ?? ''],
    ...(issuer && { issuer: issuer as Body }),
    ...(proposalId && { proposalId }),
  };
}

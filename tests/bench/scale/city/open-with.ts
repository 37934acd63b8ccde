import type { Body } from '#schema/registry.ts';
import { assignmentsOf } from './assignment.ts';
import { proposalAt } from './proposal.ts';

/**
 * The latest proposal of a city that a body handles and has not answered. A place in time is another in each city: what is
 * open in the smaller is long closed in the larger.
 */
export function openWith(body: Body, size: number): string {
  for (let place = size - 1; place >= 0; place -= 1) {
    const proposal = proposalAt(place, size);
    const isOpen = assignmentsOf(proposal).some(
      ({ unit, status }) => unit.handledBy === body && status !== 'REPLIED' && status !== 'RELEASED',
    );
    if (isOpen) return proposal.id;
  }
  throw new Error(`${body} has nothing open in a city of ${size}`);
}

import { z } from 'zod';
import { defineEvent, handlingAcknowledged } from '#kit';

const proposal = z.object({ proposalId: z.uuid(), no: z.string(), status: z.string() });

/** A draft was submitted for review. */
export const supervisionProposalSubmitted = defineEvent({
  name: 'cppcc.supervision-proposal.submitted',
  version: 1,
  payload: proposal,
});

/** A proposal was issued. */
export const supervisionProposalIssued = defineEvent({
  name: 'cppcc.supervision-proposal.issued',
  version: 1,
  payload: proposal,
});

/** The inspection office acknowledged an assignment for a unit outside the five bodies. */
export const cppccHandlingAcknowledged = handlingAcknowledged('cppcc');

import { z } from 'zod';
import { proposalCommand } from './proposal-command.ts';

/** 捆绑: a proposal comes under a pressing exercise. */
export const bundleSupervisionProposal = proposalCommand({
  verb: 'bundle',
  zh: '捆绑督办',
  en: 'put a proposal into a bundle',
  action: 'bundle',
  isReaction: true,
  input: z.object({ bundleId: z.uuid() }),
  change: (proposal, { bundleId }) => {
    proposal.bundleId = bundleId;
  },
  told: 'bundled',
});

import { nothing } from '#kit';
import { followProposal, resumeAssignment } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 恢复: handling goes on. */
export const resumeSupervisionProposal = proposalCommand({
  verb: 'resume',
  zh: '恢复办理',
  en: 'resume a proposal',
  action: 'resume',
  input: nothing,
  change: ({ id }, _input, work) => followProposal(id, resumeAssignment, work),
  told: 'resumed',
});

import { nothing } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 提请审核: a clerk hands a draft to review. */
export const submitSupervisionProposal = proposalCommand({
  verb: 'submit',
  zh: '提请审核',
  en: 'submit a draft to review',
  action: 'submit',
  input: nothing,
  told: 'submitted',
});

import { nothing } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 跟踪问效: the CPPCC begins to follow up what was answered and promised. */
export const followUpSupervisionProposal = proposalCommand({
  verb: 'follow-up',
  zh: '启动跟踪问效',
  en: 'begin the follow-up',
  action: 'followUp',
  input: nothing,
  told: 'followed-up',
});

import { nothing } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 挂牌督办: a leader presses a proposal in public. */
export const listSupervisionProposal = proposalCommand({
  verb: 'list',
  zh: '挂牌督办',
  en: 'list a proposal for pressing',
  action: 'list',
  input: nothing,
  refuses: ({ listedOn }) =>
    listedOn ? { zh: `已于${listedOn}挂牌。`, en: `It has been listed since ${listedOn}.` } : undefined,
  change: (proposal, _input, { day }) => {
    proposal.listedOn = day;
  },
  told: 'listed',
});

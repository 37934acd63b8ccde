import { mutationsOf } from '#kit';
import { commands } from '../commands/list.ts';
import { AssignmentType } from './assignment.type.ts';
import { PressingBundleType } from './pressing-bundle.type.ts';
import { SavedQueryType } from './saved-query.type.ts';
import { SupervisionProposalType } from './supervision-proposal.type.ts';

/** The mutations of the CPPCC, one for each command that people give. */
export const commandResolvers = [
  mutationsOf(
    { name: 'SupervisionProposal', type: SupervisionProposalType, zh: '监督建议', en: 'proposal' },
    commands.proposal,
  ),
  mutationsOf({ name: 'Assignment', type: AssignmentType, zh: '交办', en: 'assignment' }, commands.assignment),
  mutationsOf({ name: 'PressingBundle', type: PressingBundleType, zh: '捆绑督办', en: 'exercise' }, commands.bundle),
  mutationsOf({ name: 'SavedQuery', type: SavedQueryType, zh: '用数查询', en: 'saved query' }, commands.savedQuery),
];

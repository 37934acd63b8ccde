import { type ActionRule, definePolicy, isOfficer, officers, officersOfAnyBody } from '#kit';
import { type SavedQuery, SavedQueryEntity } from './saved-query.entity.ts';

const decider = officers('reviewer', 'agreement-officer');

/** Four eyes: whoever put a query forward does not decide on it, whatever roles they hold. */
const deciderButNotAuthor: ActionRule<SavedQuery> = {
  ...decider,
  where: { zh: '不是提出人', en: 'not its author', holds: (viewer, { authorId }) => viewer.id !== authorId },
};

/** What is approved is open to every partner; the rest to the analysts of its author's body, and to who oversees it. */
export const savedQueryPolicy = definePolicy(SavedQueryEntity, {
  read: (viewer) => {
    if (isOfficer(viewer, 'reviewer', 'agreement-officer', 'auditor')) return {};
    const approved = { status: 'APPROVED' as const };
    return viewer.roles.includes('analyst') ? { $or: [approved, { authorBody: viewer.body }] } : approved;
  },
  actions: {
    submit: officersOfAnyBody('analyst'),
    approve: deciderButNotAuthor,
    decline: deciderButNotAuthor,
    withdraw: decider,
  },
});

import { definePolicy, type LocalViewer, officers, officersOfAnyBody } from '#kit';
import { type SavedQuery, SavedQueryEntity } from './saved-query.entity.ts';

const analyst = officersOfAnyBody('analyst');
const decider = officers('reviewer', 'agreement-officer');
const overseer = officers('reviewer', 'agreement-officer', 'auditor');

/** Four eyes: whoever put a query forward does not decide on it, whatever roles they hold. */
const deciderButNotAuthor = (viewer: LocalViewer, { authorId }: SavedQuery): boolean =>
  decider(viewer) && viewer.id !== authorId;

/** What is approved is open to every partner; the rest to the analysts of its author's body, and to who oversees it. */
export const savedQueryPolicy = definePolicy(SavedQueryEntity, {
  read: (viewer) => {
    if (overseer(viewer)) return {};
    const approved = { status: 'APPROVED' as const };
    return analyst(viewer) ? { $or: [approved, { authorBody: viewer.body }] } : approved;
  },
  actions: { submit: analyst, approve: deciderButNotAuthor, decline: deciderButNotAuthor, withdraw: decider },
});

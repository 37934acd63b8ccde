import type { List } from '#kit';
import type { SavedQuery } from '../model/saved-query.entity.ts';
import type { SavedQueryStatus } from '../model/saved-query.lifecycle.ts';
import { savedQueryPolicy } from '../model/saved-query.policy.ts';

/** Saved queries, the newest first; of one status where one is named. */
export const savedQueryList = (status: SavedQueryStatus | null): List<SavedQuery> => ({
  policy: savedQueryPolicy,
  order: [
    ['submittedOn', 'desc'],
    ['id', 'desc'],
  ],
  where: status ? { status } : {},
});

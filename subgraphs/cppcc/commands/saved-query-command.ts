import { stepsOf } from '#kit';
import { savedQueryPublication } from '../events.ts';
import { SavedQueryEntity } from '../model/saved-query.entity.ts';
import { savedQueryLifecycle } from '../model/saved-query.lifecycle.ts';
import { savedQueryPolicy } from '../model/saved-query.policy.ts';

/** Declares a step of a saved query. */
export const savedQueryCommand = stepsOf({
  noun: 'saved-query',
  entity: SavedQueryEntity,
  lifecycle: savedQueryLifecycle,
  policy: savedQueryPolicy,
  publication: savedQueryPublication,
});

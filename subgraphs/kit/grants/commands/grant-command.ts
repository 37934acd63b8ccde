import { stepsOf } from '../../steps-of.ts';
import { type Grant, GrantEntity } from '../grant.entity.ts';
import { grantLifecycle } from '../grant.lifecycle.ts';
import { grantPolicy } from '../grant.policy.ts';
import { grantPublication } from '../grant.publication.ts';

/** A step of a grant. */
export const grantCommand = stepsOf<Grant, keyof typeof grantLifecycle.transitions>({
  noun: 'grant',
  entity: GrantEntity,
  lifecycle: grantLifecycle,
  policy: grantPolicy,
  publication: grantPublication,
});

import { definePolicy, openToPartners } from '../define-policy.ts';
import { HandlingEntity } from './handling.entity.ts';

const acknowledgingRoles = ['liaison', 'clerk', 'inspection-office'] as const;

/** Partners see where a handling stands; only the handling body's own officers move it. */
export const handlingPolicy = definePolicy(HandlingEntity, {
  read: openToPartners,
  actions: {
    acknowledge: (viewer) => viewer.isOwn && acknowledgingRoles.some((role) => viewer.roles.includes(role)),
  },
});

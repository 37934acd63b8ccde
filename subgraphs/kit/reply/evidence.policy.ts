import { definePolicy, officers } from '../define-policy.ts';
import { EvidenceEntity } from './evidence.entity.ts';

const isGiver = officers('liaison', 'clerk', 'inspection-office');

/** Evidence stays with the body that gave it; others read of it in the replies that cite it. */
export const evidencePolicy = definePolicy(EvidenceEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: { $in: [] } }),
  actions: { give: isGiver, withdraw: isGiver },
});

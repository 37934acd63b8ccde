import { definePolicy, openToPartners } from '../define-policy.ts';
import { CoHandlingEntity } from './co-handling.entity.ts';

/** Who signs with whom is as open as the handlings themselves. */
export const coHandlingPolicy = definePolicy(CoHandlingEntity, { read: openToPartners });

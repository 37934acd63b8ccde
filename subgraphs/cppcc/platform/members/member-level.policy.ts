import { definePolicy, openToPartners } from '#kit';
import { MemberLevelEntity } from './member-level.entity.ts';

/** How many there are at each level is public; who they are is not. */
export const memberLevelPolicy = definePolicy(MemberLevelEntity, { read: openToPartners });

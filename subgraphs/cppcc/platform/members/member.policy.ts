import { definePolicy, officers } from '#kit';
import { MemberEntity } from './member.entity.ts';

/** Who is a member stays within the CPPCC; how many there are at each level is told to all (`member-level.policy.ts`). */
export const memberPolicy = definePolicy(MemberEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    admit: officers('clerk'),
    revise: officers('clerk'),
    bindAccount: officers('administrator'),
    leave: officers('clerk'),
  },
});

import { defineLifecycle } from '../define-lifecycle.ts';

/** 授权: proposed by its grantor, signed by the grantor's leader, countersigned by the grantee; from then on the rule. */
export const grantLifecycle = defineLifecycle({
  statuses: ['PROPOSED', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'DECLINED', 'ENDED'],
  initial: 'PROPOSED',
  transitions: {
    propose: { from: [], to: 'PROPOSED' },
    sign: { from: ['PROPOSED'], to: 'SIGNED' },
    countersign: { from: ['SIGNED'], to: 'IN_FORCE' },
    decline: { from: ['PROPOSED', 'SIGNED'], to: 'DECLINED' },
    suspend: { from: ['IN_FORCE'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: 'IN_FORCE' },
    end: { from: ['IN_FORCE', 'SUSPENDED'], to: 'ENDED' },
    giveWay: { from: ['IN_FORCE', 'SUSPENDED'], to: 'ENDED' },
  },
});

export type GrantStatus = (typeof grantLifecycle.statuses)[number];

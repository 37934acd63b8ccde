import { type ActionRule, definePolicy, officers } from '../define-policy.ts';
import { type Grant, GrantEntity } from './grant.entity.ts';

const officer = officers('agreement-officer');
const leader = officers('leader');

/** A step that the officers of the body take to which the data is opened. */
const ofGrantee = (...roles: ActionRule['roles']): ActionRule<Grant> => ({
  roles,
  whose: {
    zh: '被授权单位',
    en: 'of the grantee',
    holds: (viewer, { grantee }) => viewer.body === grantee,
  },
});

/** 授权: known to both of its sides; the grantor proposes, signs, suspends and ends, the grantee countersigns or declines. */
export const grantPolicy = definePolicy(GrantEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { grantee: viewer.body }),
  actions: {
    propose: officer,
    sign: leader,
    countersign: ofGrantee('leader', 'agreement-officer'),
    decline: ofGrantee('leader', 'agreement-officer'),
    suspend: officers('agreement-officer', 'leader'),
    resume: leader,
    end: leader,
    giveWay: { roles: [], byHub: true },
  },
});

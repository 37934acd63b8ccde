import { z } from 'zod';
import { codeField, nothing, textField } from '../../command-fields.ts';
import type { Work } from '../../define-command.ts';
import { type Grant, GrantEntity } from '../grant.entity.ts';
import { hashOfTerms } from '../grant-terms.ts';
import { grantCommand } from './grant-command.ts';

/** What a signature names: the hash of the terms that were read, so that nobody signs what has been changed since. */
const signature = z.object({
  termsHash: codeField(/^[0-9a-f]{64}$/, '所签条款的散列值', 'Hash of the terms that are signed'),
});

const refusesOther = (grant: Grant, { termsHash }: z.output<typeof signature>) =>
  termsHash === hashOfTerms(grant)
    ? undefined
    : {
        zh: '散列值与现有条款不符，请重新阅读后再签。',
        en: 'That is not the hash of these terms; please read them again.',
      };

/** 签署: the grantor's leader signs. */
export const signGrant = grantCommand({
  verb: 'sign',
  zh: '签署授权',
  en: 'sign a grant',
  action: 'sign',
  input: signature,
  refuses: refusesOther,
  change: (grant, { termsHash }, { context }) => {
    grant.signedHash = termsHash;
    grant.signedBy = context.viewer.id;
    grant.signedAt = context.now;
  },
  told: 'signed',
});

/** 会签: the grantee signs the same terms; from now on they are the rule, and what they replace is ended. */
export const countersignGrant = grantCommand({
  verb: 'countersign',
  zh: '会签授权',
  en: 'countersign a grant',
  action: 'countersign',
  input: signature,
  refuses: async (grant, input, work) => {
    if (grant.signedHash !== hashOfTerms(grant)) {
      return { zh: '条款在签署后被改动。', en: 'The terms were changed after they were signed.' };
    }
    const replaced = await replacedBy(grant, work);
    return replaced && startsBetween(grant, replaced, work) ? tooSoon : refusesOther(grant, input);
  },
  change: async (grant, _input, work) => {
    const { context, run } = work;
    grant.countersignedBy = context.viewer.id;
    grant.countersignedAt = context.now;
    const replaced = await replacedBy(grant, work);
    if (replaced && grant.validFrom <= context.now) await run(giveWayGrant, replaced);
  },
  told: 'countersigned',
});

const replacedBy = async ({ replacesId }: Grant, { em }: Pick<Work, 'em'>): Promise<Grant | null> =>
  replacesId ? em.findOne(GrantEntity, { id: replacesId }) : null;

/** Whether a grant begins later than now and before what it replaces has run out: both would be the rule, or neither. */
const startsBetween = ({ validFrom }: Grant, replaced: Grant, { context }: Pick<Work, 'context'>): boolean =>
  validFrom > context.now && validFrom < replaced.validUntil;

const tooSoon = {
  zh: '新授权应自即日起生效，或自原授权期满之日起生效，否则其间两者并行或都不生效。',
  en: 'It should begin at once, or when the grant that it replaces has run out.',
};

/** 不予会签: the grantee does not want it so. */
export const declineGrant = grantCommand({
  verb: 'decline',
  zh: '不予会签',
  en: 'decline a grant',
  action: 'decline',
  input: z.object({ statement: textField('理由', 'Why', 500) }),
  change: (grant, { statement }) => {
    grant.statement = statement;
  },
  told: 'declined',
});

/** 被替代: another grant has taken its place. */
export const giveWayGrant = grantCommand({
  verb: 'give-way-of',
  zh: '被新授权替代',
  en: 'end a grant that another replaces',
  action: 'giveWay',
  input: nothing,
  change: (grant, _input, { day }) => {
    grant.endedOn = day;
    grant.statement = null;
  },
  told: 'replaced',
  isReaction: true,
});

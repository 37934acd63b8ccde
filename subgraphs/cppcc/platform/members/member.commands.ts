import { z } from 'zod';
import { choiceField, nothing, plainField, referenceField, textField, type Work, yesNoField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { assertDivision } from '../divisions/within-cell.ts';
import { OrgNodeEntity } from '../organisation/org-node.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { MemberEntity } from './member.entity.ts';
import { memberLifecycle } from './member.lifecycle.ts';
import { memberPolicy } from './member.policy.ts';
import { memberLevels } from './member-level-names.ts';
import { releasePlacement } from './member-placement.commands.ts';
import { MemberPlacementEntity } from './member-placement.entity.ts';

const { step, publication } = ownSteps('member', memberPolicy, memberLifecycle);

const standing = {
  sector: textField('界别', 'Sector', 40),
  party: textField('党派；没有的不填', 'Democratic party, if any', 40).nullish(),
  isPartyMember: yesNoField('是否中共党员', 'Whether a member of the Communist Party'),
  groupId: referenceField('界别履职党小组', 'The performance group of the sector'),
};

/** 登记委员: a county’s member is of a county, all others of the city. */
const admit = step({
  verb: 'admit',
  zh: '登记政协委员',
  en: 'enter a member into the register',
  action: 'admit',
  input: z.object({
    level: choiceField('MemberLevel', memberLevels, '级别', 'Level'),
    division: textField('旗县区代码；旗县区委员必填', 'Division, for a county’s member', 6).nullish(),
    ...standing,
  }),
  make: async ({ level, division, ...given }, work) => {
    refuseUnless(
      (level === 'COUNTY') === (division != null),
      '旗县区政协委员须填所在旗县区代码；其他委员不填。',
      'A county’s member names the division; others do not.',
    );
    if (division) assertDivision(work, division);
    return {
      ...(await standingOf(given, work)),
      level,
      no: await nextNumber(work, 'member', '委', work.day.slice(0, 4), 4),
      region: division ?? work.context.cell.code,
      admittedOn: work.day,
    };
  },
  told: 'admitted',
});

type Standing = z.output<z.ZodObject<typeof standing>>;

async function standingOf({ sector, party, isPartyMember, groupId }: Standing, { em, context: { cell } }: Work) {
  refuseUnless(
    cell.sectors.includes(sector),
    `界别须为：${cell.sectors.join('、')}。`,
    `The sector is one of: ${cell.sectors.join(', ')}.`,
  );
  refuseUnless(
    party == null || cell.parties.includes(party),
    `党派须为：${cell.parties.join('、')}；没有的不填。`,
    `The party is one of: ${cell.parties.join(', ')}; or empty.`,
  );
  const groups = await em.count(OrgNodeEntity, { id: groupId, kind: 'SECTOR_GROUP', status: 'ACTIVE' });
  refuseUnless(
    groups === 1,
    '委员编入界别履职党小组，请选择种类为界别履职党小组的环节。',
    'A member belongs to the performance group of a sector: choose a link of that kind.',
  );
  return { sector, party: party ?? null, isPartyMember, groupId };
}

/** 绑定账号: from then on the member sees what is recorded of them; one account is one member's. */
const bindAccount = step({
  verb: 'bind-account',
  zh: '绑定委员的登录账号',
  en: 'bind the sign-in of a member',
  action: 'bindAccount',
  input: z.object({ accountId: plainField('登录账号的标识', 'Identifier of the sign-in', 200) }),
  change: async (member, { accountId }, { em }) => {
    const taken = await em.count(MemberEntity, { accountId, id: { $ne: member.id } });
    refuseUnless(taken === 0, '该账号已绑定其他委员。', 'That sign-in is bound to another member.');
    member.accountId = accountId;
  },
  told: 'bound',
});

const revise = step({
  verb: 'revise',
  zh: '修改委员界别、党派和履职党小组',
  en: 'correct the sector, party and group of a member',
  action: 'revise',
  input: z.object(standing),
  change: async (member, given, work) => {
    Object.assign(member, await standingOf(given, work));
  },
  told: 'revised',
});

/** 离任: the member leaves the work place too. */
const leave = step({
  verb: 'leave',
  zh: '登记委员离任',
  en: 'note that a member has left office',
  action: 'leave',
  input: nothing,
  change: async (member, _input, { day, em, run }) => {
    member.leftOn = day;
    const placed = await em.find(MemberPlacementEntity, { memberId: member.id, status: 'PLACED' });
    for (const placement of placed) await run(releasePlacement, placement);
  },
  told: 'left',
});

/** The steps, and how they are told of. */
export const memberCommands = [admit, revise, bindAccount, leave];
export { publication as memberPublication };

import { z } from 'zod';
import { choiceField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { levelOf, orgKinds } from './org-kinds.ts';
import { OrgNodeEntity } from './org-node.entity.ts';
import { orgNodeLifecycle } from './org-node.lifecycle.ts';
import { orgNodePolicy } from './org-node.policy.ts';

const { step, publication } = ownSteps('org-node', orgNodePolicy, orgNodeLifecycle);

/** 设立环节: below a link of the level above; the leading group is the first, and there is one. */
const found = step({
  verb: 'found',
  zh: '设立传导体系环节',
  en: 'add a link to the chain of work',
  action: 'found',
  input: z.object({
    kind: choiceField('OrgKind', orgKinds, '种类', 'Kind'),
    name: textField('名称', 'Name', 120),
    parentId: referenceField('上级环节；市政协党组不填', 'The link above; empty for the leading group').nullish(),
  }),
  make: async ({ kind, name, parentId }, { em, day }) => {
    if (levelOf[kind] === 1) {
      const first = await em.count(OrgNodeEntity, { level: 1, status: 'ACTIVE' });
      refuseUnless(
        first === 0 && !parentId,
        '市政协党组只设一个，且没有上级环节。',
        'There is one leading group, with no link above.',
      );
      return { kind, name, parentId: null, level: 1, foundedOn: day };
    }
    const parent = parentId ? await em.findOne(OrgNodeEntity, { id: parentId, status: 'ACTIVE' }) : null;
    refuseUnless(parent !== null, '上级环节不存在或已撤销。', 'The link above does not exist, or was dissolved.');
    refuseUnless(
      parent.level === levelOf[kind] - 1,
      `该种环节应设在第${levelOf[kind] - 1}层环节之下，所选上级在第${parent.level}层。`,
      `It belongs below a link of level ${levelOf[kind] - 1}; the one chosen is of level ${parent.level}.`,
    );
    return { kind, name, parentId, level: levelOf[kind], foundedOn: day };
  },
  told: 'founded',
});

/** 撤销环节: once nothing hangs on it. */
const dissolve = step({
  verb: 'dissolve',
  zh: '撤销传导体系环节',
  en: 'take a link out of the chain of work',
  action: 'dissolve',
  input: z.object({}),
  refuses: async ({ id }, _input, { em }) => {
    const below = await em.count(OrgNodeEntity, { parentId: id, status: 'ACTIVE' });
    if (below === 0) return undefined;
    return { zh: `其下还有${below}个环节，请先撤销。`, en: `${below} links are below it; dissolve those first.` };
  },
  change: (node, _input, { day }) => {
    node.dissolvedOn = day;
  },
  told: 'dissolved',
});

/** The steps, and how they are told of. */
export const orgNodeCommands = [found, dissolve];
export { publication as orgNodePublication };

import { z } from 'zod';
import { dayField, nothing, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { ChainTaskEntity } from './chain-task.entity.ts';
import { chainTaskLifecycle } from './chain-task.lifecycle.ts';
import { chainTaskPolicy } from './chain-task.policy.ts';
import { OrgNodeEntity } from './org-node.entity.ts';

const { step, publication } = ownSteps('chain-task', chainTaskPolicy, chainTaskLifecycle);

/** 下达任务: to any link, or, passed on, to one below the link that has it. */
const route = step({
  verb: 'route',
  zh: '下达传导任务',
  en: 'route a task down the chain',
  action: 'route',
  input: z.object({
    nodeId: referenceField('承接环节', 'The link that is to do it'),
    fromTaskId: referenceField('来自的任务；首次下达不填', 'The task it is passed on from; empty at the top').nullish(),
    title: textField('名称', 'Title', 120),
    text: textField('内容', 'What is to be done'),
    dueOn: dayField('上报期限', 'The day by which it is to be reported'),
  }),
  make: async ({ nodeId, fromTaskId, title, text, dueOn }, { em, day }) => {
    const node = await em.findOne(OrgNodeEntity, { id: nodeId, status: 'ACTIVE' });
    refuseUnless(node !== null, '承接环节不存在或已撤销。', 'The link does not exist, or was dissolved.');
    const from = fromTaskId ? await em.findOne(ChainTaskEntity, { id: fromTaskId }) : null;
    refuseUnless(
      !fromTaskId || from?.nodeId === node.parentId,
      '任务只能传给承接环节的直接下级，请逐级传导。',
      'A task is passed on to a link directly below the one that has it, level by level.',
    );
    refuseUnless(dueOn >= day, '上报期限不能早于今天。', 'It cannot be due before today.');
    return { nodeId, fromTaskId: fromTaskId ?? null, title, text, dueOn, routedOn: day };
  },
  told: 'routed',
});

/** 上报: once everyone it was passed on to has reported. */
const report = step({
  verb: 'report',
  zh: '上报任务情况',
  en: 'report on a task to the link above',
  action: 'report',
  input: z.object({ report: textField('上报内容', 'What is reported') }),
  refuses: async ({ id }, _input, { em }) => {
    const open = await em.count(ChainTaskEntity, { fromTaskId: id, status: 'ROUTED' });
    if (open === 0) return undefined;
    return { zh: `还有${open}个下级环节未上报，请先收齐。`, en: `${open} links below have not reported yet.` };
  },
  change: (task, { report: text }, { day }) => {
    task.report = text;
    task.reportedOn = day;
  },
  told: 'reported',
});

const sendBack = step({
  verb: 'send-back',
  zh: '退回任务情况',
  en: 'send a report back to the link below',
  action: 'sendBack',
  input: nothing,
  change: (task) => {
    task.reportedOn = null;
  },
  told: 'sent-back',
});

const acceptReport = step({
  verb: 'accept',
  zh: '认可任务情况',
  en: 'accept what was reported',
  action: 'accept',
  input: nothing,
  told: 'accepted',
});

/** The steps, and how they are told of. */
export const chainTaskCommands = [route, report, sendBack, acceptReport];
export { publication as chainTaskPublication };

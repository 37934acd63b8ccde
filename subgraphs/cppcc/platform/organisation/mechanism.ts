import { listsOn, mutationsOf, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { chainTaskCommands, chainTaskPublication } from './chain-task.commands.ts';
import { ChainTaskEntity } from './chain-task.entity.ts';
import { chainTask } from './chain-task.record.ts';
import { orgNodeCommands, orgNodePublication } from './org-node.commands.ts';
import { OrgNodeEntity } from './org-node.entity.ts';
import { orgNode } from './org-node.record.ts';

/** 党建引领的工作传导体系: the chain from the leading group to the constituents; tasks go down it, reports up. */
export const organisation: Mechanism = {
  entities: [OrgNodeEntity, ChainTaskEntity],
  resolvers: [
    recordResolver(orgNode, { parent: { to: orgNode, by: 'parentId', zh: '上级环节', en: 'The link above' } }),
    recordResolver(chainTask, {
      node: { to: orgNode, by: 'nodeId', zh: '承接环节', en: 'The link that is to do it' },
      fromTask: { to: chainTask, by: 'fromTaskId', zh: '来自的任务', en: 'The task it was passed on from' },
    }),
    listsOn(orgNode.type, {
      children: { of: orgNode, by: 'parentId', zh: '下级环节', en: 'The links below' },
      tasks: { of: chainTask, by: 'nodeId', zh: '承接的任务', en: 'Its tasks' },
    }),
    listsOn(chainTask.type, {
      passedOn: { of: chainTask, by: 'fromTaskId', zh: '传给下级的任务', en: 'What it became at the links below' },
    }),
    mutationsOf({ name: 'OrgNode', type: orgNode.type, zh: '环节', en: 'link' }, orgNodeCommands),
    mutationsOf({ name: 'ChainTask', type: chainTask.type, zh: '任务', en: 'task' }, chainTaskCommands),
  ],
  commands: [...orgNodeCommands, ...chainTaskCommands],
  nouns: [],
  publications: [orgNodePublication, chainTaskPublication],
};

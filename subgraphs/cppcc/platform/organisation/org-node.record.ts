import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { OrgKind } from './org-kinds.ts';
import type { OrgNode } from './org-node.entity.ts';
import { orgNodeLifecycle } from './org-node.lifecycle.ts';
import { orgNodePolicy } from './org-node.policy.ts';

export const OrgKindEnum = publishEnum<OrgKind>(
  'OrgKind',
  words('传导体系各环节的种类。', 'The kinds of links of the chain.'),
  {
    LEADING_GROUP: ['市政协党组', 'the Party leading group of the city CPPCC'],
    COMMITTEE_BRANCH: ['专委会履职党支部', 'the performance branch of a special committee'],
    COUNTY_LEADING_GROUP: ['旗县区政协党组', 'the leading group of a county CPPCC'],
    SECTOR_GROUP: ['界别履职党小组', 'the performance group of a sector'],
    PARTY_MEMBERS: ['党员委员', 'members of the CPPCC who are Party members'],
    NON_PARTY_MEMBERS: ['党外委员', 'members of the CPPCC who are not'],
    CONSTITUENTS: ['界别群众', 'the constituents of a sector'],
  },
);

const OrgNodeType = recordType<OrgNode>('OrgNode', '工作传导体系的一个环节', 'One link of the chain of work', {
  kind: field.oneOf(OrgKindEnum, '种类', 'Kind'),
  level: field.count('层级，1为市政协党组，6为界别群众', 'Level: 1 is the leading group, 6 the constituents'),
  name: field.text('名称', 'Name'),
  parentId: optional(field.reference('上级环节的标识，供客户端成树', 'Identifier of the link above, to draw the tree')),
  foundedOn: field.day('设立日期', 'The day it was founded'),
  dissolvedOn: optional(field.day('撤销日期', 'The day it was dissolved')),
});

const on = conditionsOn<OrgNode>();

/** 工作传导体系 */
export const orgNode: ShownRecord<OrgNode> = {
  name: 'OrgNode',
  zh: '工作传导体系环节',
  en: 'links of the chain of work',
  type: OrgNodeType,
  policy: orgNodePolicy,
  lifecycle: orgNodeLifecycle,
  order: [
    ['level', 'asc'],
    ['name', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    kinds: on.oneOf('kind', OrgKindEnum, '种类', 'Kinds'),
    parentId: on.is('parentId', '上级环节', 'The link above'),
    level: on.year('level', '层级', 'Level'),
  },
};

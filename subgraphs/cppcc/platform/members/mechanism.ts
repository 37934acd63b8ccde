import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { orgNode } from '../organisation/org-node.record.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { coBuildingCommands, coBuildingPublication } from './co-building.commands.ts';
import { CoBuildingEntity } from './co-building.entity.ts';
import { coBuilding } from './co-building.record.ts';
import { memberCommands, memberPublication } from './member.commands.ts';
import { MemberEntity } from './member.entity.ts';
import { member } from './member.record.ts';
import { MemberLevelEntity } from './member-level.entity.ts';
import { MemberLevelResolver } from './member-level.resolver.ts';
import { memberPlacementCommands, memberPlacementPublication } from './member-placement.commands.ts';
import { MemberPlacementEntity } from './member-placement.entity.ts';
import { memberPlacement } from './member-placement.record.ts';

/** 纵延横联机制: members of three levels at the work places, and the organisations that build a place together. */
export const members: Mechanism = {
  entities: [MemberEntity, MemberPlacementEntity, CoBuildingEntity, MemberLevelEntity],
  resolvers: [
    recordResolver(member, {
      group: { to: orgNode, by: 'groupId', zh: '界别履职党小组', en: 'The performance group of the sector' },
    }),
    recordCounts(member, {
      LEVEL: ['level', '级别', 'level'],
      SECTOR: ['sector', '界别', 'sector'],
      PARTY: ['party', '党派', 'democratic party'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    MemberLevelResolver,
    recordResolver(memberPlacement, {
      member: { to: member, by: 'memberId', zh: '委员', en: 'The member' },
      place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' },
    }),
    recordResolver(coBuilding, {
      node: { to: orgNode, by: 'nodeId', zh: '履职党支部或履职党小组', en: 'The branch or group' },
      place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' },
    }),
    recordCounts(coBuilding, { DIVISION: ['region', '行政区划', 'division'] }),
    listsOn(member.type, {
      placements: {
        of: memberPlacement,
        by: 'memberId',
        zh: '编入站(室)的经过',
        en: 'Where the member has been placed',
      },
    }),
    listsOn(workPlace.type, {
      placements: { of: memberPlacement, by: 'placeId', zh: '编入的委员', en: 'The members who were placed here' },
      coBuildings: { of: coBuilding, by: 'placeId', zh: '联建共建', en: 'Who builds it together' },
    }),
    listsOn(orgNode.type, {
      members: { of: member, by: 'groupId', zh: '履职党小组的委员', en: 'The members of the group' },
      coBuildings: { of: coBuilding, by: 'nodeId', zh: '参与共建的站(室)', en: 'What it builds together with others' },
    }),
    mutationsOf({ name: 'Member', type: member.type, zh: '委员', en: 'member' }, memberCommands),
    mutationsOf(
      { name: 'MemberPlacement', type: memberPlacement.type, zh: '编入', en: 'placement' },
      memberPlacementCommands,
    ),
    mutationsOf({ name: 'CoBuilding', type: coBuilding.type, zh: '共建', en: 'pair' }, coBuildingCommands),
  ],
  commands: [...memberCommands, ...memberPlacementCommands, ...coBuildingCommands],
  nouns: [],
  publications: [memberPublication, memberPlacementPublication, coBuildingPublication],
};

import type { EntityManager } from '@mikro-orm/postgresql';
import { CoBuildingEntity } from '../../platform/members/co-building.entity.ts';
import { MemberEntity } from '../../platform/members/member.entity.ts';
import { MemberPlacementEntity } from '../../platform/members/member-placement.entity.ts';
import { ChainTaskEntity } from '../../platform/organisation/chain-task.entity.ts';
import { OrgNodeEntity } from '../../platform/organisation/org-node.entity.ts';
import { RuleDocumentEntity } from '../../platform/rules/rule-document.entity.ts';
import { StandardCheckEntity } from '../../platform/rules/standard-check.entity.ts';
import { SeatEntity } from '../../platform/work-places/seat.entity.ts';
import { WorkPlaceEntity } from '../../platform/work-places/work-place.entity.ts';
import { insertAll } from './insert-all.ts';
import { sampleCoBuildings, sampleMemberPlacements, sampleMembers } from './members.ts';
import { sampleChainTasks, sampleOrgNodes } from './organisation.ts';
import { sampleRuleDocuments, sampleStandardChecks } from './rules.ts';
import { sampleSeats, sampleWorkPlaces } from './work-places.ts';

/** Loads the sample data of the platform, each mechanism after those that it builds on. */
export async function loadPlatformSample(em: EntityManager): Promise<void> {
  await em.insertMany(OrgNodeEntity, sampleOrgNodes());
  await em.insertMany(ChainTaskEntity, sampleChainTasks());
  await em.insertMany(WorkPlaceEntity, sampleWorkPlaces());
  await em.insertMany(SeatEntity, sampleSeats());
  await insertAll(em, MemberEntity, sampleMembers());
  await insertAll(em, MemberPlacementEntity, sampleMemberPlacements());
  await insertAll(em, CoBuildingEntity, sampleCoBuildings());
  await insertAll(em, RuleDocumentEntity, sampleRuleDocuments());
  await insertAll(em, StandardCheckEntity, sampleStandardChecks());
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { sampleId } from '#kit';
import { MemberEntity } from '../../platform/members/member.entity.ts';
import { compileFacts } from '../../platform/performance/performance-facts.ts';
import { livingMarks } from '../handlings.ts';
import { memberId } from './members.ts';

const year = 2023;
const compiledOn = '2024-01-05';
const reviewedOn = '2024-01-20';

/** The members whose records of 2023 are in the sample: fifty, one of them the sample's member who signs in. */
const firstOfThem = 60;
const howMany = 50;

/** 履职档案: compiled from the rows of the sample as the step compiles them; every seventh is commended (sample assumption). */
export async function samplePerformanceRecords(em: EntityManager) {
  const ids = Array.from({ length: howMany }, (_, index) => memberId(firstOfThem + index));
  const members = await em.find(MemberEntity, { id: { $in: ids } }, { orderBy: { no: 'asc' } });
  return Promise.all(
    members.map(async ({ id, no, accountId, region }, index) => ({
      ...livingMarks(reviewedOn),
      ...{
        id: sampleId('performance-record', id, year),
        memberId: id,
        memberNo: no,
        accountId: accountId ?? null,
        region,
        year,
      },
      facts: await compileFacts(em, id, year),
      compiledOn,
      objection: null,
      finding: null,
      isCommended: index === 0 ? null : index % 7 === 3,
      reasons: index === 0 ? null : index % 7 === 3 ? '积极参加站(室)活动，反映群众意见及时。' : '正常履职。',
      reviewedOn: index === 0 ? null : reviewedOn,
      status: index === 0 ? ('COMPILED' as const) : ('REVIEWED' as const),
    })),
  );
}

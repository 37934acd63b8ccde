import type { EntityManager } from '@mikro-orm/postgresql';

/** 履职事实: how often a member took part in a year, by kind of activity, as the records of the places have it. */
export interface PerformanceFact {
  readonly kind: string;
  readonly count: number;
}

const statement = `
  select activity.kind, count(*)::int as count
  from activity_attendance attendance join activity on activity.id = attendance.activity_id
  where attendance.member_id = ? and attendance.attended_on between ? and ? and attendance.status = 'PRESENT'
  group by activity.kind order by activity.kind`;

/** Compiles a member's facts of a year out of what is recorded already: nobody types anything again. */
export const compileFacts = (em: EntityManager, memberId: string, year: number): Promise<PerformanceFact[]> =>
  em.execute<PerformanceFact[]>(statement, [memberId, `${year}-01-01`, `${year}-12-31`]);

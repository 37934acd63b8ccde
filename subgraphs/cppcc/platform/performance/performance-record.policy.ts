import { type ActionRule, definePolicy, isOfficer, officers } from '#kit';
import { type PerformanceRecord, PerformanceRecordEntity } from './performance-record.entity.ts';

const own: ActionRule<PerformanceRecord> = {
  ...officers('member'),
  where: { zh: '本人的档案', en: 'their own record', holds: ({ id }, { accountId }) => accountId === id },
};

/** Members see and correct their own record; the CPPCC's office sees all of them, nobody else any. */
export const performanceRecordPolicy = definePolicy(PerformanceRecordEntity, {
  read: (viewer) => {
    if (isOfficer(viewer, 'clerk', 'reviewer', 'leader', 'auditor')) return {};
    return isOfficer(viewer, 'member') ? { accountId: viewer.id } : { id: [] };
  },
  actions: {
    compile: officers('clerk'),
    refresh: officers('clerk'),
    object: own,
    settle: officers('clerk', 'reviewer'),
    review: officers('reviewer', 'leader'),
  },
});

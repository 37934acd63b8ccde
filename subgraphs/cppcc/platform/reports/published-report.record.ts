import { field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { PublishedReport } from './published-report.entity.ts';
import { type PublishedReportStatus, publishedReportLifecycle } from './published-report.lifecycle.ts';
import { publishedReportPolicy } from './published-report.policy.ts';

const PublishedReportStatusEnum = publishEnum<PublishedReportStatus>(
  'PublishedReportStatus',
  words('公开报告的状态。', 'Where a report stands.'),
  {
    PREPARED: ['编制中', 'being prepared'],
    PUBLISHED: ['已公开', 'published'],
    LOCKED: ['已公开，数字已锁定', 'published, its figures locked'],
  },
);

const PublishedReportType = recordType<PublishedReport>('PublishedReport', '公开报告', 'A report that was published', {
  title: field.text('标题', 'Title'),
  asOf: field.day('数字截止日期', 'The day as of which its figures are'),
  firstDay: field.day('届内数字的起算日期', 'The first day of the term that its figures count from'),
  source: optional(field.text('出处', 'Where it was published')),
  publishedOn: optional(field.day('公开日期', 'The day it was published')),
  knownAt: optional(field.instant('数字依据该时刻已登记的记录', 'Its figures rest on what was known at this instant')),
  status: field.oneOf(PublishedReportStatusEnum, '状态', 'Where it stands'),
});

/** 公开报告 */
export const publishedReport: ShownRecord<PublishedReport> = {
  name: 'PublishedReport',
  zh: '公开报告',
  en: 'published reports',
  type: PublishedReportType,
  policy: publishedReportPolicy,
  lifecycle: publishedReportLifecycle,
  isListOnly: true,
  order: [
    ['asOf', 'desc'],
    ['id', 'desc'],
  ],
};

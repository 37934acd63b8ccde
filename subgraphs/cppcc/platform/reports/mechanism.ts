import { mutationsOf, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { PublishedFigureEntity } from './published-figure.entity.ts';
import { PublishedFigureResolver, ReportFiguresResolver } from './published-figure.resolver.ts';
import { publishedReportCommands, publishedReportPublication } from './published-report.commands.ts';
import { PublishedReportEntity } from './published-report.entity.ts';
import { publishedReport } from './published-report.record.ts';

/** 报告即查询: every figure of a published report worked out of rows, beside what was printed, with what has changed since. */
export const reports: Mechanism = {
  entities: [PublishedReportEntity, PublishedFigureEntity],
  resolvers: [
    recordResolver(publishedReport),
    ReportFiguresResolver,
    PublishedFigureResolver,
    mutationsOf(
      { name: 'PublishedReport', type: publishedReport.type, zh: '公开报告', en: 'report' },
      publishedReportCommands,
    ),
  ],
  commands: publishedReportCommands,
  nouns: [],
  publications: [publishedReportPublication],
};

import { mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { opinionReportCommands, opinionReportPublication } from './opinion-report.commands.ts';
import { OpinionReportEntity } from './opinion-report.entity.ts';
import { opinionReportPolicy } from './opinion-report.policy.ts';
import { opinionReport } from './opinion-report.record.ts';
import { OpinionSourceEntity } from './opinion-source.entity.ts';
import { ReportSourcesResolver, SuggestionReportsResolver } from './opinion-source.resolver.ts';

/** 社情民意信息: reports formed of micro-suggestions, where they were adopted, what departments answered. */
export const opinionReports: Mechanism = {
  entities: [OpinionReportEntity, OpinionSourceEntity],
  resolvers: [
    recordResolver(opinionReport, {
      place: { to: workPlace, by: 'placeId', zh: '形成该信息的站(室)', en: 'The work place that it was formed at' },
    }),
    recordCounts(opinionReport, {
      SUBJECT: ['subject', '类别', 'subject'],
      LEVEL: ['adoptionLevel', '最高采用层级', 'highest level'],
      STATUS: ['status', '状态', 'status'],
    }),
    ReportSourcesResolver,
    SuggestionReportsResolver,
    mutationsOf(
      { name: 'OpinionReport', type: opinionReport.type, zh: '社情民意信息', en: 'opinion report' },
      opinionReportCommands,
    ),
  ],
  commands: opinionReportCommands,
  nouns: [opinionReportPolicy],
  publications: [opinionReportPublication],
};

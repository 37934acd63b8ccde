import type { Bilingual } from '#schema/language.ts';
import { audience } from '../outreach/in-audience.ts';

/**
 * How a figure of a report is worked out of rows. `TERM` counts what held from the report's first day to its as-of day,
 * `YEAR` from 1 January of that year, `STOCK` what held on the as-of day itself.
 */
export interface Recipe extends Bilingual {
  /** Row of the report's list of mechanisms that the figure belongs to. */
  readonly table: string;
  /** The column of the day on which the fact held, and for a stock that of the day on which it ended. */
  readonly day: string;
  readonly endDay?: string;
  readonly window: 'TERM' | 'YEAR' | 'STOCK';
  /** What else must hold, in SQL on the row. */
  readonly where?: string;
  /** What one row adds; 1 unless told otherwise. */
  readonly adds?: string;
  /** Set where rows with the same value count once. */
  readonly isDistinct?: boolean;
  /** The column by which people know the record. */
  readonly label: string;
  /** Whether its table keeps what was known earlier; else a record is known from the time of its entry. */
  readonly hasVersions: boolean;
}

const named = (zh: string, en: string): Bilingual => ({ zh, en });

const place = (words: Bilingual, where?: string): Recipe => ({
  ...words,
  ...(where && { where }),
  table: 'work_place',
  day: 'opened_on',
  endDay: 'closed_on',
  window: 'STOCK',
  label: 'no',
  hasVersions: true,
});

const collected = (table: string, day: string, label: string, words: Bilingual): Recipe => ({
  ...words,
  ...{ table, day, label },
  where: "status <> 'WITHDRAWN'",
  window: 'TERM',
  hasVersions: true,
});

const demonstration = (where: string, words: Bilingual): Recipe => ({
  ...words,
  where,
  table: 'demonstration',
  day: 'awarded_on',
  endDay: 'revoked_on',
  window: 'STOCK',
  label: 'basis_no',
  hasVersions: true,
});

const activity = (where: string, words: Bilingual, window: Recipe['window'] = 'YEAR'): Recipe => ({
  ...words,
  ...{ table: 'activity', day: 'held_on', label: 'no', window, hasVersions: true },
  where: `${where} and status <> 'WITHDRAWN'`,
});

/** The topic whose activities and pressed CPPCC proposals the report tells of. */
const primaryCare = "topic_id in (select id from consultation_topic where title = '加强基层医疗卫生服务体系建设')";

/** The figures that a report can have, in the order in which they are shown. */
export const recipes = {
  WORK_PLACES: place(named('委员工作站(室)', 'Work places')),
  STATIONS: place(named('嵌入式委员工作站', 'Stations'), "mode = 'EMBEDDED'"),
  SECTOR_STUDIOS: place(named('依托界别的工作室', 'Studios of sectors'), "mode = 'SECTOR'"),
  PARTY_STUDIOS: place(named('依托党派的工作室', 'Studios of parties'), "mode = 'PARTY'"),
  ORGANISATION_STUDIOS: place(named('依托组织和机构的工作室', 'Studios of organisations'), "mode = 'ORGANISATION'"),
  TASK_STUDIOS: place(named('聚焦任务的工作室', 'Studios devoted to a task'), "mode = 'POLICY_TASK'"),
  AGREEMENTS: {
    ...named('战略合作协议', 'Agreements'),
    table: 'agreement',
    day: 'signed_on',
    endDay: 'valid_to',
    window: 'STOCK',
    label: 'no',
    hasVersions: false,
  },
  CAMPAIGN_YEARS: {
    ...named('开展协同监督的年数', 'Years of joint supervision'),
    table: 'campaign',
    day: 'started_on',
    window: 'TERM',
    adds: 'year',
    isDistinct: true,
    label: 'plan_no',
    hasVersions: false,
  },
  SUPERVISION_PROPOSALS: {
    ...named('监督建议', 'Supervision proposals'),
    table: 'supervision_proposal',
    day: 'issued_on',
    window: 'TERM',
    label: 'no',
    hasVersions: false,
  },
  MICRO_SUGGESTIONS: collected('micro_suggestion', 'voiced_on', 'no', named('微建议', 'Micro-suggestions')),
  OPINION_REPORTS: collected('opinion_report', 'issued_on', 'no', named('社情民意信息', 'Opinion reports')),
  PRACTICAL_DEEDS: collected('practical_deed', 'done_on', 'title', named('为民办实事', 'Practical deeds')),
  DEMONSTRATIONS: demonstration("level = 'CITY'", named('市级示范点', 'Demonstration points of the city')),
  PARTY_DEMONSTRATIONS: demonstration(
    "level = 'REGION'",
    named('党建融合示范点(自治区级)', 'Party-building demonstration points of the region'),
  ),
  MEASURES: {
    ...named('委员联系群众具体举措', 'Measures of contact with constituents'),
    ...{ table: 'contact_measure', day: 'adopted_on', window: 'STOCK', label: 'no', hasVersions: true },
  },
  SPEECH_SESSIONS: activity(
    "campaign = 'INSPECTION_SPEECH'",
    named('考察内蒙古重要讲话精神宣讲', 'Talks on the speech'),
  ),
  CONGRESS_SESSIONS: activity("campaign = 'PARTY_CONGRESS'", named('二十大精神宣讲', 'Talks on the Party congress')),
  LECTURE_SESSIONS: activity("campaign = 'LECTURE_HALL'", named('首府政协讲堂', 'Sessions of the lecture hall')),
  OUTREACH_AUDIENCE: {
    ...activity(
      `campaign in (${audience.map((campaign) => `'${campaign}'`).join(', ')})`,
      named('宣讲和讲堂累计受众(人次)', 'Audience of talks and lectures'),
    ),
    adds: 'attendance',
  },
  THEME_CLASSES: activity("campaign = 'THEME_CLASS'", named('铸牢中华民族共同体意识主题课堂', 'Theme classes')),
  TOPIC_ACTIVITIES: activity(
    primaryCare,
    named('基层医疗专题协商履职活动', 'Activities of the consultation on primary care'),
    'TERM',
  ),
  PRESSED_PROPOSALS: {
    ...named('基层医疗专题捆绑督办提案', 'CPPCC proposals on primary care that were pressed together'),
    ...{ table: 'cppcc_proposal', day: 'bundled_on', label: 'no', window: 'TERM', hasVersions: true },
    where: `bundle_id is not null and ${primaryCare}`,
  },
  MICRO_CONSULTATIONS: collected('micro_consultation', 'held_on', 'no', named('微协商', 'Micro-consultations')),
} as const satisfies Record<string, Recipe>;

export type FigureCode = keyof typeof recipes;

export const figureCodes = Object.keys(recipes) as [FigureCode, ...FigureCode[]];

/** A figure's recipe, whatever it is. */
export const recipeOf = (code: FigureCode): Recipe => recipes[code];

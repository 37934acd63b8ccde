import type { Bilingual } from '#schema/language.ts';

/** Something that a work place has done in a year, as it is counted: where it stands, and the day on which it held. */
interface PlaceFactSource extends Bilingual {
  readonly table: string;
  readonly day: string;
  /** What one row adds; 1 unless told otherwise. */
  readonly adds?: string;
  readonly where?: string;
}

const source = (zh: string, en: string, table: string, day: string, where?: string): PlaceFactSource => ({
  ...{ zh, en, table, day },
  ...(where && { where }),
});

/** 站(室)事实: what stands side by side at the yearly review. They are facts, not points: nothing adds them up. */
export const placeFactSources = {
  ACTIVITIES: source('履职活动', 'activities', 'activity', 'held_on', "status <> 'WITHDRAWN'"),
  ATTENDANCE: {
    ...source('活动参加人次', 'attendance at activities', 'activity', 'held_on', "status <> 'WITHDRAWN'"),
    adds: 'attendance',
  },
  MICRO_CONSULTATIONS: source(
    '微协商',
    'micro-consultations',
    'micro_consultation',
    'held_on',
    "status <> 'WITHDRAWN'",
  ),
  MICRO_SUGGESTIONS: source('微建议', 'micro-suggestions', 'micro_suggestion', 'voiced_on', "status <> 'WITHDRAWN'"),
  PRACTICAL_DEEDS: source('为民办实事', 'practical deeds', 'practical_deed', 'done_on', "status <> 'WITHDRAWN'"),
} as const satisfies Record<string, PlaceFactSource>;

export type PlaceFactCode = keyof typeof placeFactSources;

export const placeFactCodes = Object.keys(placeFactSources) as PlaceFactCode[];

/** Numbers are compared by member only where a place has at least so many members. */
export const fewestMembers = 5;

const counted = (code: PlaceFactCode): string => {
  const { table, day, adds, where }: PlaceFactSource = placeFactSources[code];
  return `select '${code}' as code, fact.place_id, coalesce(sum(${adds ?? '1'}), 0)::int as count
    from ${table} fact, asked
    where fact.place_id = any (asked.places) and fact.${day} between asked.first_day and asked.last_day
      ${where ? `and ${where}` : ''} group by fact.place_id`;
};

/** All facts of many places in ONE statement, with how many members each had: places as JSON, first day, last day. */
export const factsOfPlaces = `
  with asked as (
    select array(select jsonb_array_elements_text(?::jsonb)::uuid) as places, ?::date as first_day, ?::date as last_day
  )
  ${placeFactCodes.map((code) => `(${counted(code)})`).join('\nunion all\n')}
  union all
  (select 'MEMBERS' as code, placement.place_id, count(*)::int as count from member_placement placement, asked
    where placement.place_id = any (asked.places) and placement.placed_from <= asked.last_day
      and (placement.placed_until is null or placement.placed_until >= asked.first_day)
    group by placement.place_id)`;

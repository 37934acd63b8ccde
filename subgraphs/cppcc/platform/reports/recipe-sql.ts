import { type FigureCode, figureCodes, type Recipe, recipeOf } from './recipe.ts';

/** What every statement here is given, in this order: the as-of day, the report's first day, the instant of knowing. */
export type Asked = readonly [asOf: string, firstDay: string, knownAt: Date];

const asked = 'with asked as (select ?::date as as_of, ?::date as first_day, ?::timestamptz as known_at)';

type Knowing = (recipe: Recipe) => string;

/** The rows of a table as they are known now. */
const now: Knowing = ({ table }) => table;

/** The rows of a table as they were known at the instant that is asked for. */
const then: Knowing = ({ table, hasVersions }) =>
  hasVersions
    ? `(select fact.* from ${table} fact, asked where fact.changed_at <= asked.known_at
        union all
        select (jsonb_populate_record(null::${table}, version.state)).* from fact_version version, asked
        where version.subject = '${table}'
          and version.known_from <= asked.known_at and version.known_until > asked.known_at)`
    : `(select fact.* from ${table} fact, asked where fact.recorded_at <= asked.known_at)`;

/** From which day on a window counts. */
const firstDays: Readonly<Record<Recipe['window'], string | null>> = {
  TERM: 'asked.first_day',
  YEAR: "date_trunc('year', asked.as_of)",
  STOCK: null,
};

/** What a recipe counts, a row each with what it adds. */
function counted(recipe: Recipe, knowing: Knowing): string {
  const { day, endDay, window, where, adds, label } = recipe;
  const conditions = [
    `fact.${day} <= asked.as_of`,
    ...(firstDays[window] ? [`fact.${day} >= ${firstDays[window]}`] : []),
    ...(endDay ? [`(fact.${endDay} is null or fact.${endDay} > asked.as_of)`] : []),
    ...(where ? [`(${where})`] : []),
  ];
  return `select fact.id, fact.region, fact.${day}::text as held_on, fact.recorded_at, fact.${label}::text as label,
      ${adds ? `fact.${adds}` : '1'} as adds
    from ${knowing(recipe)} fact, asked where ${conditions.join(' and ')}`;
}

const summed = (code: FigureCode): string =>
  recipeOf(code).isDistinct ? 'count(distinct adds)::int' : 'coalesce(sum(adds), 0)::int';

const forEach = (make: (code: FigureCode) => string, codes: readonly FigureCode[] = figureCodes): string =>
  codes.map((code) => `(${make(code)})`).join('\nunion all\n');

const totals = (knowing: Knowing): string =>
  `${asked} ${forEach((code) => `select '${code}' as code, ${summed(code)} as value from (${counted(recipeOf(code), knowing)}) counted`)}`;

/** Every figure in ONE statement, of what is known now. */
export const valuesNow = totals(now);

/** Every figure in ONE statement, of what was known at an instant. */
export const valuesThen = totals(then);

/** Every figure by division, in ONE statement, of what is known now; what counts once for a year has no divisions. */
export const valuesByDivision = `${asked} ${forEach(
  (code) =>
    `select '${code}' as code, region as division, sum(adds)::int as value from (${counted(recipeOf(code), now)}) counted group by region`,
  figureCodes.filter((code) => !recipeOf(code).isDistinct),
)} order by code, division`;

/**
 * Every record by which a figure differs between then and now, in ONE statement: what was entered late, what is no longer
 * counted, what counts for more or less.
 */
export const differences = `${asked} select * from (${forEach(
  (code) => `
    select '${code}' as code, coalesce(current.id, earlier.id) as record_id, coalesce(current.label, earlier.label) as label,
      coalesce(current.held_on, earlier.held_on) as held_on, coalesce(current.recorded_at, earlier.recorded_at) as recorded_at,
      (coalesce(current.adds, 0) - coalesce(earlier.adds, 0))::int as change,
      case when earlier.id is null and current.recorded_at > (select known_at from asked) then 'LATE_ENTRY'
        when current.id is null then 'NO_LONGER_COUNTED' else 'CORRECTED' end as kind
    from (${counted(recipeOf(code), now)}) current
    full join (${counted(recipeOf(code), then)}) earlier on earlier.id = current.id
    where coalesce(current.adds, 0) <> coalesce(earlier.adds, 0)`,
  figureCodes.filter((code) => !recipeOf(code).isDistinct),
)}) difference order by code, recorded_at, record_id`;

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSubgraph } from '#kit';
import { bodies } from '#schema/registry.ts';
import { attack, type Told } from '../support/attacker.ts';
import { copyDatabases } from '../support/databases.ts';
import { type Answer, codesOf, type Hub, startHub } from '../support/hub.ts';
import { type Person, people } from '../support/people.ts';

/** A number of a table, as it is read. */
interface Figure {
  readonly division: string | null;
  readonly quarter: number | null;
  readonly count: number | null;
  readonly isWithheld: boolean;
}

/** A table, as it is read. */
interface Table {
  readonly cells: readonly Figure[];
  readonly rowTotals: readonly Figure[];
  readonly columnTotals: readonly Figure[];
  readonly total: Figure;
  readonly k: number;
  readonly isSample: boolean;
  readonly measure: { readonly label: string; readonly labelEn: string };
  readonly withheld: readonly { readonly field: string; readonly reason: string; readonly basis: string }[];
}

const query = /* GraphQL */ `
  query T($theme: ID!, $measure: String!, $divisions: [DivisionCode!], $quarters: [Int!]) {
    procuratorateStatistics(themeId: $theme, measure: $measure, divisions: $divisions, quarters: $quarters) {
      measure { label labelEn }
      cells { ...F } rowTotals { ...F } columnTotals { ...F } total { ...F }
      k isSample withheld { field reason basis }
    }
  }
  fragment F on StatisticFigure { division quarter count isWithheld }
`;
const juvenile = ['SUPERVISION_ORDERS', 'LAW_LECTURES', 'ASSISTANCE_GIVEN'];
const allDivisions = ['150102', '150103', '150104', '150105', '150121', '150122', '150123', '150124', '150125'];
const without = (...left: readonly string[]) => allDivisions.filter((division) => !left.includes(division));
const everyFigure = ({ cells, rowTotals, columnTotals, total }: Table) => [
  ...cells,
  ...rowTotals,
  ...columnTotals,
  total,
];

test.each(bodies)('the sample counts of %s are of measures that it lists', async (body) => {
  const databases = await copyDatabases();
  const rows = await databases.sql<{ measure: string }>(body, 'select distinct measure from statistic');
  await databases.drop();
  const { measures } = await loadSubgraph(body);
  expect(rows.map(({ measure }) => measure).sort()).toEqual(measures.map(({ code }) => code).sort());
});

describe('the counts of minors of the procuratorate', () => {
  let hub: Hub;
  const themes = new Map<number, string>();
  beforeAll(async () => {
    hub = await startHub();
    for (const year of [2022, 2023]) {
      const { data } = await hub.ask(people.analyst, `{ supervisionYear(year: ${year}) { themes { id code } } }`);
      themes.set(
        year,
        data.supervisionYear.themes.find(({ code }: { code: string }) => code === 'MINORS_PROTECTION').id,
      );
    }
  });
  afterAll(() => hub.stop());

  const ask = (person: Person, year: number, measure: string, asked: object = {}): Promise<Answer> =>
    hub.ask(person, query, { theme: themes.get(year), measure, ...asked });
  const read = async (...question: Parameters<typeof ask>): Promise<Table> => {
    const { data, errors } = await ask(...question);
    expect(errors).toEqual([]);
    return data.procuratorateStatistics;
  };
  const trueCounts = async (year: number, measure: string): Promise<Map<string, number>> => {
    const rows = await hub.databases.sql<{ cell: string; count: number }>(
      'procuratorate',
      "select region || '/' || quarter as cell, count from statistic where theme_id = $1 and measure = $2",
      [themes.get(year), measure],
    );
    return new Map(rows.map(({ cell, count }) => [cell, count]));
  };
  /** What a table tells, as sums over its cells. */
  const toldBy = (table: Table): Told[] =>
    everyFigure(table).flatMap(({ division, quarter, count }) => {
      const members = table.cells.filter(
        (cell) => (division === null || cell.division === division) && (quarter === null || cell.quarter === quarter),
      );
      return count === null ? [] : [{ cells: members.map((cell) => `${cell.division}/${cell.quarter}`), count }];
    });

  test.each(juvenile)(
    'cannot be solved for a count below 5, with the theme’s totals beside them: %s',
    async (measure) => {
      const table = await read(people.courtsAnalyst, 2023, measure);
      const counts = await trueCounts(2023, measure);
      const { data } = await hub.ask(
        people.courtsAnalyst,
        '{ supervisionYear(year: 2023) { themes { procuratorate { juvenileProtection { supervisionOrders lawLectures assistanceCases } } } } }',
      );
      const totals = data.supervisionYear.themes.flatMap(
        ({ procuratorate }: { procuratorate: { juvenileProtection: Record<string, number> } | null }) =>
          procuratorate ? [procuratorate.juvenileProtection] : [],
      )[0];
      const total = [totals.supervisionOrders, totals.lawLectures, totals.assistanceCases][juvenile.indexOf(measure)];
      const told = [...toldBy(table), { cells: [...counts.keys()], count: total }];
      const small = [...counts].filter(([, count]) => count > 0 && count < 5);
      expect(small.length).toBeGreaterThan(5);
      for (const [cell] of small) {
        const { least, most } = attack(told, [cell]);
        expect(most - least, cell).toBeGreaterThanOrEqual(5 - 1e-6);
      }
      expect(told.length).toBeGreaterThan(10);
      expect(table.withheld.map(({ reason }) => reason)).toEqual(table.withheld.map(() => 'SMALL_CELL'));
      expect(table.withheld[0]?.basis).toContain('《统计法》第二十八条');
      expect([table.k, table.isSample]).toEqual([5, true]);
    },
  );

  test('are what they are: what is told is true, what is withheld is null and marked', async () => {
    const table = await read(people.courtsAnalyst, 2023, 'SUPERVISION_ORDERS');
    const counts = await trueCounts(2023, 'SUPERVISION_ORDERS');
    for (const { cells, count } of toldBy(table)) {
      expect(cells.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0)).toBe(count);
    }
    for (const { count, isWithheld } of everyFigure(table)) expect(count === null).toBe(isWithheld);
    expect(everyFigure(table).some(({ count }) => count !== null && count > 0 && count < 5)).toBe(false);
    expect(table.total.count).toBe(163);
  });

  test('are all told to the procuratorate’s own analyst, and nothing is remembered of it', async () => {
    const table = await read(people.procuratorateAnalyst, 2023, 'ASSISTANCE_GIVEN');
    expect(everyFigure(table)).toHaveLength(9 * 4 + 9 + 4 + 1);
    expect(everyFigure(table).filter(({ isWithheld }) => isWithheld)).toEqual([]);
    expect([table.k, table.withheld, table.total.count]).toEqual([1, [], 51]);
    const own = "select 1 from released_figure where viewer_body = 'procuratorate'";
    expect(await hub.databases.sql('procuratorate', own)).toEqual([]);
  });

  test('are refused as a difference: all divisions, then all but one small one; also to a colleague', async () => {
    const half = { quarters: [1, 2] };
    expect((await read(people.courtsAnalyst, 2022, 'SUPERVISION_ORDERS', half)).total.count).toBe(69);
    for (const person of [people.courtsAnalyst, people.courtsLiaison]) {
      const table = await read(person, 2022, 'SUPERVISION_ORDERS', { ...half, divisions: without('150124') });
      expect(everyFigure(table).every(({ count, isWithheld }) => count === null && isWithheld)).toBe(true);
      expect(table.withheld.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
        'cells.count DIFFERENCE',
        'rowTotals.count DIFFERENCE',
        'columnTotals.count DIFFERENCE',
        'total.count DIFFERENCE',
      ]);
    }
    expect((await read(people.courtsClerk, 2022, 'SUPERVISION_ORDERS', half)).total.count).toBe(69);
  });

  test('do not depend on what another body was told; for it, it is the other one of the two', async () => {
    const half = { quarters: [1, 2] };
    const some = await read(people.justiceLiaison, 2022, 'SUPERVISION_ORDERS', {
      ...half,
      divisions: without('150124'),
    });
    expect(some.total.count).toBe(67);
    const all = await read(people.justiceLiaison, 2022, 'SUPERVISION_ORDERS', half);
    expect([all.total.count, all.withheld[0]?.reason]).toEqual([null, 'DIFFERENCE']);
  });

  test('are told one half of a difference only, where both are asked for at once', async () => {
    const quarters = [
      [1, 2],
      [2, 3],
      [3, 4],
      [1, 3],
    ];
    for (const pair of quarters) {
      const [all, some] = await Promise.all([
        read(people.disciplineLiaison, 2023, 'SUPERVISION_ORDERS', { quarters: pair }),
        read(people.disciplineLiaison, 2023, 'SUPERVISION_ORDERS', { quarters: pair, divisions: without('150124') }),
      ]);
      expect([all.total.count, some.total.count].filter((count) => count !== null).length).toBeLessThanOrEqual(1);
    }
    const first = { quarters: [1, 2] };
    const again = [
      await read(people.disciplineLiaison, 2023, 'SUPERVISION_ORDERS', first),
      await read(people.disciplineLiaison, 2023, 'SUPERVISION_ORDERS', { ...first, divisions: without('150124') }),
    ];
    expect(again.filter(({ total }) => total.count !== null)).toHaveLength(1);
  });

  test('are told one half of a difference only, where one request asks for both', async () => {
    const table = (name: string, divisions: readonly string[]) =>
      `${name}: procuratorateStatistics(themeId: "${themes.get(2022)}", measure: "SUPERVISION_ORDERS", quarters: [3, 4],
        divisions: ${JSON.stringify(divisions)}) { total { count } }`;
    const both = `{ ${table('all', allDivisions)} ${table('some', without('150124'))} }`;
    const { data, errors } = await hub.ask(people.disciplineLiaison, both);
    expect(errors).toEqual([]);
    expect([data.all.total.count, data.some.total.count].filter((count) => count !== null)).toHaveLength(1);
  });

  test('are remembered as sets of cells, without a value', async () => {
    const [row] = await hub.databases.sql<{ cells: string[] }>(
      'procuratorate',
      "select * from released_figure where viewer_body = 'discipline' order by jsonb_array_length(cells) limit 1",
    );
    expect(Object.keys(row ?? {}).sort()).toEqual(['at', 'cells', 'hash', 'measure', 'theme_id', 'viewer_body']);
    expect(row?.cells[0]).toMatch(/^\d{6}\/[1-4]$/);
  });

  test('cost the same number of statements, whatever is asked', async () => {
    const counted: number[] = [];
    for (const asked of [{ divisions: ['150105'], quarters: [1] }, {}, { divisions: without('150102') }]) {
      hub.forget();
      await read(people.analyst, 2023, 'LAW_LECTURES', asked);
      counted.push(hub.statements.procuratorate.length);
    }
    expect(counted).toEqual([4, 4, 4]);
    hub.forget();
    await read(people.procuratorateAnalyst, 2023, 'LAW_LECTURES');
    expect(hub.statements.procuratorate).toHaveLength(1);
  });

  test('are listed by what can be asked for; anything else is refused with the list', async () => {
    const { data } = await hub.ask(
      people.courtsAnalyst,
      'query M($theme: ID!) { procuratorateMeasures(themeId: $theme) { code label labelEn } courtsMeasures(themeId: $theme) { code } }',
      { theme: themes.get(2023) },
    );
    expect(data.procuratorateMeasures.map(({ code }: { code: string }) => code)).toEqual(juvenile);
    expect(data.procuratorateMeasures[0]).toMatchObject({ label: '督促监护令数' });
    expect(data.courtsMeasures).toEqual([]);
    const unknown = await ask(people.courtsAnalyst, 2023, 'ARRESTS');
    expect(codesOf(unknown)).toEqual(['INVALID_INPUT']);
    expect(unknown.errors[0]?.message).toContain('SUPERVISION_ORDERS, LAW_LECTURES, ASSISTANCE_GIVEN');
    expect(codesOf(await ask(people.courtsAnalyst, 2023, 'LAW_LECTURES', { quarters: [5] }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codesOf(await ask(people.courtsAnalyst, 2023, 'LAW_LECTURES', { divisions: ['Hohhot'] }))).toEqual([
      'INVALID_INPUT',
    ]);
    const elsewhere = await ask(people.courtsAnalyst, 2023, 'LAW_LECTURES', { divisions: ['110000'] });
    expect(elsewhere.data.procuratorateStatistics).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, cppccReviewer, courtsLiaison } = people;

interface Figure {
  readonly code: string;
  readonly published: string;
  readonly lowest: number;
  readonly highest: number;
  readonly computed: number;
  readonly locked: number | null;
  readonly matches: boolean;
  readonly differences: readonly { kind: string; recordId: string | null; label: string | null; change: number }[];
  readonly byDivision: readonly { division: string; value: number }[];
}

describe('the report as a query', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const report = async (person: Person = cppccClerk, asOf = '2023-08-12') =>
    (
      await hub.ask(
        person,
        `query R($asOf: Date!) { publishedReport(asOf: $asOf) { id status title figures {
           code label recipe published lowest highest computed locked matches
           byDivision { division value } differences { kind recordId label change heldOn recordedAt } } } }`,
        { asOf },
      )
    ).data.publishedReport;
  const figure = async (code: string, person?: Person): Promise<Figure> =>
    (await report(person)).figures.find((one: Figure) => one.code === code);

  test('gives every published figure, each computed from rows, and the lock kept the same', async () => {
    const { figures, status } = await report();
    expect(status).toBe('LOCKED');
    const told = figures.map(({ code, lowest, highest }: Figure) => [code, lowest, highest]);
    expect(told).toEqual([
      ['WORK_PLACES', 210, 210],
      ['STATIONS', 84, 84],
      ['SECTOR_STUDIOS', 37, 37],
      ['PARTY_STUDIOS', 7, 7],
      ['ORGANISATION_STUDIOS', 60, 60],
      ['TASK_STUDIOS', 22, 22],
      ['AGREEMENTS', 4, 4],
      ['CAMPAIGN_YEARS', 2, 2],
      ['SUPERVISION_PROPOSALS', 71, 71],
      ['MICRO_SUGGESTIONS', 3164, 3164],
      ['OPINION_REPORTS', 2165, 2165],
      ['PRACTICAL_DEEDS', 645, 645],
      ['DEMONSTRATIONS', 100, 100],
      ['PARTY_DEMONSTRATIONS', 30, 30],
      ['MEASURES', 19, 19],
      ['SPEECH_SESSIONS', 23, 23],
      ['CONGRESS_SESSIONS', 41, 41],
      ['LECTURE_SESSIONS', 6, 6],
      ['OUTREACH_AUDIENCE', 3842, 3842],
      ['THEME_CLASSES', 12, 12],
      ['TOPIC_ACTIVITIES', 21, 29],
      ['PRESSED_PROPOSALS', 6, 6],
      ['MICRO_CONSULTATIONS', 108, 108],
    ]);
    for (const { code, computed, lowest, highest, locked, matches, differences } of figures as Figure[]) {
      expect(matches, code).toBe(true);
      expect(computed, code).toBeGreaterThanOrEqual(lowest);
      expect(computed, code).toBeLessThanOrEqual(highest);
      expect(locked, code).toBe(computed);
      expect(differences, code).toEqual([]);
    }
  });

  test('counts only what held on its day: the rows have gone on since', async () => {
    const [{ count } = { count: 0 }] = await rows<{ count: number }>('select count(*)::int from work_place');
    expect(count).toBeGreaterThan((await figure('WORK_PLACES')).computed);
  });

  test('divides its figures among the divisions', async () => {
    const { byDivision, computed } = await figure('STATIONS');
    expect(byDivision).toEqual(
      await rows(
        `select region as division, count(*)::int as value from work_place
         where mode = 'EMBEDDED' and opened_on <= '2023-08-12' group by 1 order by 1`,
      ),
    );
    expect(byDivision.reduce((sum, { value }) => sum + value, 0)).toBe(computed);
  });

  test('is worked out in the same number of statements, however many figures are asked for', async () => {
    const count = async (fields: string) => {
      hub.forget();
      await hub.ask(cppccClerk, `{ publishedReport(asOf: "2023-08-12") { figures { ${fields} } } }`);
      return hub.statements.cppcc.length;
    };
    expect(await count('code computed matches')).toBe(3);
    expect(await count('code computed matches byDivision { value } differences { change }')).toBe(5);
  });

  test('names a late entry of July, by one, and the lock keeps what was published', async () => {
    const [{ id: placeId } = { id: '' }] = await rows<{ id: string }>('select id from work_place order by no limit 1');
    const talk = { title: '二十大精神宣讲', kind: 'TALK', campaign: 'PARTY_CONGRESS', brand: 'SPEAKERS_GROUP' };
    const id = await idOf(
      begin(cppccClerk, 'record', 'Activity', { ...talk, placeId, heldOn: '2023-07-20', attendance: 40 }),
    );
    const sessions = await figure('CONGRESS_SESSIONS');
    expect(sessions).toMatchObject({ computed: 42, locked: 41, matches: false });
    expect(sessions.differences).toMatchObject([{ kind: 'LATE_ENTRY', recordId: id, change: 1 }]);
    const audience = await figure('OUTREACH_AUDIENCE');
    expect(audience).toMatchObject({ computed: 3882, locked: 3842, differences: [{ recordId: id, change: 40 }] });
    await succeeds(step(cppccClerk, 'withdraw', 'Activity', id, { reason: '重复登记。' }));
    expect(await figure('CONGRESS_SESSIONS')).toMatchObject({ computed: 41, matches: true, differences: [] });
  });

  test('names a correction of what was counted, by as much as it changes', async () => {
    const [talk] = await rows<Record<string, string | number>>(
      "select *, held_on::text as day from activity where campaign = 'LECTURE_HALL' and held_on between '2023-01-01' and '2023-08-12' limit 1",
    );
    const {
      id,
      title,
      kind,
      brand,
      campaign,
      day: heldOn,
      attendance,
      sink_type: sinkType,
    } = talk as Record<string, never>;
    const given = {
      title,
      kind,
      brand,
      campaign,
      heldOn,
      sinkType,
      attendance: Number(attendance) + 5,
      reason: '签到表核对。',
    };
    await succeeds(step(cppccClerk, 'correct', 'Activity', String(id), given));
    expect((await figure('OUTREACH_AUDIENCE')).differences).toMatchObject([
      { kind: 'CORRECTED', recordId: id, change: 5 },
    ]);
    expect((await figure('LECTURE_SESSIONS')).differences).toEqual([]);
  });

  test('names a record that is no longer counted, and keeps the locked figure; partners learn the number only', async () => {
    const [place] = await rows<{ id: string; no: string }>(
      "select id, no from work_place where mode = 'ORGANISATION' and opened_on < '2023-01-01' limit 1",
    );
    await hub.databases.sql(
      'cppcc',
      "update work_place set opened_on = '2023-09-01', changed_at = now(), version = version + 1 where id = $1",
      [place?.id],
    );
    const changed = { kind: 'NO_LONGER_COUNTED', recordId: place?.id, label: place?.no, change: -1 };
    const after = await figure('ORGANISATION_STUDIOS');
    expect(after).toMatchObject({ computed: 59, matches: false, locked: 60, differences: [changed] });
    expect((await figure('WORK_PLACES')).differences).toMatchObject([changed]);
    expect((await figure('ORGANISATION_STUDIOS', courtsLiaison)).differences).toMatchObject([
      { ...changed, recordId: null, label: null },
    ]);
  });

  test('is prepared, published and locked by people; the lock rests on what was known when it was published', async () => {
    const id = await idOf(
      begin(cppccClerk, 'prepare', 'PublishedReport', {
        title: '年度报告',
        asOf: '2026-06-30',
        firstDay: '2022-01-01',
      }),
    );
    expect(await report(courtsLiaison, '2026-06-30')).toBeNull();
    const figures = [{ code: 'STATIONS', published: '84', lowest: 84, highest: 84 }];
    const input = { source: '市政协网站', publishedOn: '2026-07-10', figures };
    await isRefused(
      step(cppccReviewer, 'publish', 'PublishedReport', id, { ...input, figures: [...figures, ...figures] }),
      'INVALID_INPUT',
      '同一指标只登记一次',
    );
    await succeeds(step(cppccReviewer, 'publish', 'PublishedReport', id, input));
    await succeeds(step(cppccLeader, 'lock', 'PublishedReport', id));
    expect((await report(courtsLiaison, '2026-06-30')).figures).toMatchObject([
      { computed: 84, locked: 84, matches: true },
    ]);
    await isRefused(step(cppccLeader, 'lock', 'PublishedReport', id), 'TRANSITION_REFUSED');
  });

  test.each([
    ['as of a day to come', { asOf: '2099-01-01' }, '截止日期不能晚于今天'],
    ['that begins after its end', { firstDay: '2026-08-01', asOf: '2026-07-31' }, '起算日期不能晚于截止日期'],
    ['as of a day that has one', { asOf: '2023-08-12' }, '该截止日期已有报告'],
  ])('a second one %s is refused', async (_name, given, sentence) => {
    const input = { ...{ title: '年度报告', asOf: '2026-05-31', firstDay: '2022-01-01' }, ...given };
    await isRefused(begin(cppccClerk, 'prepare', 'PublishedReport', input), 'INVALID_INPUT', sentence);
  });
});

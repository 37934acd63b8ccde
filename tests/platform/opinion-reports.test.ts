import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccReviewer, courtsLiaison } = people;
const report = { title: '关于社区用药的反映', text: '常用药品不全，建议建立调配机制。', subject: 'MEDICAL_CARE' };

describe('opinion reports', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  const received = async (count: number): Promise<string[]> =>
    (
      await rows<{ id: string }>(
        "select id from micro_suggestion where status = 'RECEIVED' order by no desc limit $1",
        [count],
      )
    ).map(({ id }) => id);

  test('are formed of several suggestions, which are thereby taken up; one suggestion may serve several reports', async () => {
    const suggestionIds = await received(2);
    const id = await idOf(begin(cppccClerk, 'issue', 'OpinionReport', { ...report, suggestionIds }));
    const other = await idOf(
      begin(cppccClerk, 'issue', 'OpinionReport', { ...report, suggestionIds: suggestionIds.slice(1) }),
    );
    const { data } = await hub.ask(
      cppccClerk,
      `{ opinionReport(id: "${id}") { no sources { id status opinionReports { id } } } }`,
    );
    expect(data.opinionReport.no).toMatch(/^呼协信〔2026〕\d{4}号$/);
    const sources = data.opinionReport.sources.toSorted(
      (one: { id: string }, two: { id: string }) => suggestionIds.indexOf(one.id) - suggestionIds.indexOf(two.id),
    );
    expect(sources.map(({ status }: { status: string }) => status)).toEqual(['TAKEN_UP', 'TAKEN_UP']);
    expect(new Set(sources[1].opinionReports.map((one: { id: string }) => one.id))).toEqual(new Set([id, other]));
    await isRefused(
      step(cppccClerk, 'addSource', 'OpinionReport', id, { suggestionIds: suggestionIds.slice(0, 1) }),
      'INVALID_INPUT',
      '已登记的来源',
    );
  });

  test('are adopted at one level after another, commented on and answered; leaders’ comments stay with the CPPCC', async () => {
    const id = await idOf(begin(cppccClerk, 'issue', 'OpinionReport', { ...report, suggestionIds: [] }));
    const note = (verb: string, input: object) => step(cppccClerk, verb, 'OpinionReport', id, input);
    const adopted = { level: 'REGION', adoptedBy: '自治区政协办公厅', adoptedOn: '2026-11-24' };
    await succeeds(note('noteAdoption', adopted));
    await succeeds(note('noteAdoption', { ...adopted, level: 'CITY', adoptedBy: '市委办公室' }));
    await isRefused(note('noteAdoption', { ...adopted, adoptedOn: '2026-11-01' }), 'INVALID_INPUT', '编报日期');
    await succeeds(note('noteInstruction', { office: '分管副市长', givenOn: '2026-11-24', text: '请研究办理。' }));
    await succeeds(
      note('noteFeedback', { unitName: '市卫生健康委员会', givenOn: '2026-11-24', text: '已建立登记机制。' }),
    );
    const query = `{ opinionReport(id: "${id}") { status adoptionLevel adoptions { level } text
      instructions { office text } feedbacks { text } withheld { field reason } } }`;
    expect((await hub.ask(cppccClerk, query)).data.opinionReport).toMatchObject({
      ...{ status: 'ADOPTED', adoptionLevel: 'REGION', adoptions: [{ level: 'REGION' }, { level: 'CITY' }] },
      ...{ instructions: [{ office: '分管副市长' }], feedbacks: [{ text: '已建立登记机制。' }], withheld: [] },
    });
    const partner = (await hub.ask(courtsLiaison, query)).data.opinionReport;
    expect(partner).toMatchObject({ adoptionLevel: 'REGION', text: null, instructions: null, feedbacks: null });
    expect(partner.withheld).toEqual(
      expect.arrayContaining([
        { field: 'instructions', reason: 'OWNER_ONLY' },
        { field: 'text', reason: 'NOT_OPENED' },
      ]),
    );
    await isRefused(step(cppccReviewer, 'withdraw', 'OpinionReport', id, { reason: '误编。' }), 'TRANSITION_REFUSED');
  });

  test('are not formed of a suggestion that was withdrawn', async () => {
    const [suggestion = ''] = await received(1);
    await succeeds(step(cppccClerk, 'withdraw', 'MicroSuggestion', suggestion, { reason: '误录。' }));
    await isRefused(
      begin(cppccClerk, 'issue', 'OpinionReport', { ...report, suggestionIds: [suggestion] }),
      'INVALID_INPUT',
      '不存在或已撤回',
    );
  });

  test('are counted by level and subject as they are', async () => {
    const { data } = await hub.ask(courtsLiaison, '{ opinionReportCounts(by: LEVEL) { value count } }');
    expect(data.opinionReportCounts).toEqual(
      await rows(
        'select adoption_level as value, count(*)::int from opinion_report where adoption_level is not null group by 1 order by 1',
      ),
    );
  });
});

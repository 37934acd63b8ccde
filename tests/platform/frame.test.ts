import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLeader } = people;
const theme = { year: 2027, code: 'ELDER_CARE', label: '养老服务', labelEn: 'Care of the elderly' };
const agreement = {
  partner: 'COURTS',
  title: '战略合作协议',
  signedOn: '2026-11-01',
  validTo: '2031-10-31',
  replyMonths: 2,
};

describe('the frame of a year', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  const idWhere = async (table: string, where: string): Promise<string> =>
    (await rows<{ id: string }>(`select id from ${table} where ${where} limit 1`))[0]?.id ?? '';

  test('is laid out for a year to come: agreement, theme, campaign, and a first proposal under it', async () => {
    const old = await idWhere('agreement', "partner = 'courts'");
    await isRefused(begin(cppccLeader, 'sign', 'Agreement', agreement), 'INVALID_INPUT', '仍在有效期内，请续签');
    await succeeds(step(cppccLeader, 'end', 'Agreement', old));
    const agreementId = await idOf(begin(cppccLeader, 'sign', 'Agreement', agreement));
    const themeId = await idOf(begin(cppccLeader, 'announce', 'Theme', theme));
    await isRefused(begin(cppccLeader, 'announce', 'Theme', theme), 'INVALID_INPUT', '该年度已有此主题');
    const campaign = { themeId, agreementId, planNo: '呼协办发〔2027〕1号' };
    await isRefused(
      begin(cppccLeader, 'begin', 'Campaign', { ...campaign, agreementId: old }),
      'INVALID_INPUT',
      '不在有效期内',
    );
    const campaignId = await idOf(begin(cppccLeader, 'begin', 'Campaign', campaign));
    await isRefused(begin(cppccLeader, 'begin', 'Campaign', campaign), 'INVALID_INPUT', '已有活动');
    await succeeds(officers.draft(cppccClerk, { campaignId }));
    const { data } = await hub.ask(
      courtsLeader,
      '{ supervisionYear(year: 2027) { themes { label status allowedActions } campaigns { status agreement { no replyMonths status } } } }',
    );
    expect(data.supervisionYear).toEqual({
      themes: [{ label: '养老服务', status: 'ANNOUNCED', allowedActions: [] }],
      campaigns: [{ status: 'RUNNING', agreement: { no: '呼协合〔2026〕1号', replyMonths: 2, status: 'SIGNED' } }],
    });
    await succeeds(step(cppccLeader, 'conclude', 'Campaign', campaignId));
    await isRefused(officers.draft(cppccClerk, { campaignId }), 'INVALID_INPUT', '该协同监督活动已结束');
  });

  test('knows units by name; one to which something is assigned is not retired', async () => {
    const unit = { name: '市体育局', division: '150100' };
    const id = await idOf(begin(cppccClerk, 'register', 'HandlingUnit', unit));
    await isRefused(begin(cppccClerk, 'register', 'HandlingUnit', unit), 'INVALID_INPUT', '同名的承办单位');
    await succeeds(step(cppccClerk, 'rename', 'HandlingUnit', id, { name: '市体育发展局' }));
    await succeeds(step(cppccClerk, 'retire', 'HandlingUnit', id));
    const busy = await idWhere('handling_unit', "id in (select unit_id from assignment where status = 'ACTIVE')");
    await isRefused(step(cppccClerk, 'retire', 'HandlingUnit', busy), 'TRANSITION_REFUSED', '项交办未了结');
  });

  test.each<[string, object, string]>([
    ['with the CPPCC itself', { partner: 'CPPCC' }, '请选择协同单位'],
    ['signed in days to come', { signedOn: '2026-12-01' }, '签订日期不能晚于今天'],
    ['that ends before it begins', { validTo: '2026-10-01' }, '有效期应晚于签订日期'],
  ])('has no agreement %s', async (_name, given, sentence) => {
    await isRefused(begin(cppccLeader, 'sign', 'Agreement', { ...agreement, ...given }), 'INVALID_INPUT', sentence);
  });

  test('is laid out by the CPPCC’s leaders and clerks, and by nobody else', async () => {
    await isRefused(begin(courtsLeader, 'announce', 'Theme', { ...theme, code: 'OTHER' }), 'FORBIDDEN');
    await isRefused(begin(cppccClerk, 'sign', 'Agreement', agreement), 'FORBIDDEN');
    await isRefused(
      begin(cppccLeader, 'announce', 'Theme', { ...theme, code: 'OTHER', year: 2031 }),
      'INVALID_INPUT',
      '2027',
    );
  });
});

import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keepPicture, type OpenPage } from '../../support/browser.ts';
import { succeeds } from '../../support/officers.ts';
import { type Person, people } from '../../support/people.ts';
import { platformOf } from '../../support/platform.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

const head: Person = { body: 'cppcc', roles: ['station-head'] };
const phone = { width: 390, height: 844 };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every state is looked at twice, on the desktop and on a phone. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

interface Count {
  readonly value: string;
  readonly count: number;
}

describe('the CPPCC’s platform', () => {
  let tracker: Tracker;
  let place: { id: string; no: string; name: string; region: string };
  const { begin, step, idOf, rows } = platformOf(() => tracker.hub);
  beforeAll(async () => {
    tracker = await startTracker();
    const text = 'select id, no, name, region from work_place order by no limit 1';
    [place] = (await rows(text)) as [typeof place];
  });
  afterAll(() => tracker?.stop());

  /** Keeps pictures of a state and holds it against WCAG, on the desktop and on a phone. */
  const look = async (page: Page, name: string): Promise<void> => {
    await keepPicture(page, `platform-${name}`);
    await expectAccessible(page);
    const before = page.viewportSize();
    await page.setViewportSize(phone);
    await keepPicture(page, `platform-${name}-phone`);
    await expectAccessible(page);
    if (before) await page.setViewportSize(before);
  };
  const finish = async (opened: OpenPage): Promise<void> => {
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  };
  const cellsOf = async (page: Page, table: string): Promise<string[][]> => {
    await page.getByRole('table', { name: table }).locator('tbody tr').first().waitFor();
    return page
      .getByRole('table', { name: table })
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
  };
  const inEnglish = (page: Page) => page.getByLabel('语言').selectOption('en');
  const downloaded = async (page: Page, button: string): Promise<ExcelJS.Workbook> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer);
    return workbook;
  };

  test('shows the stations and studios of every division as the hub counts them', async () => {
    const opened = await tracker.open(people.cppccLeader, '/platform');
    const { page } = opened;
    const shown = await cellsOf(page, '工作站(室)分布');
    const { data } = await tracker.hub.ask(
      people.cppccLeader,
      `{ divisions { code zh }
         stations: workPlaceCounts(by: DIVISION, filter: { kinds: [STATION], statuses: [OPEN] }) { value count }
         studios: workPlaceCounts(by: DIVISION, filter: { kinds: [STUDIO], statuses: [OPEN] }) { value count }
         vacancies: vacantSeatCounts(by: DIVISION) { value count }
         workPlaces(first: 1, filter: { statuses: [OPEN] }) { totalCount }
         vacantSeats(first: 1) { totalCount } }`,
    );
    const of = (counts: Count[], code: string) => String(counts.find(({ value }) => value === code)?.count ?? 0);
    for (const { code, zh } of data.divisions) {
      const row = shown.find(([name]) => name === zh);
      expect(row?.slice(0, 4), zh).toEqual([
        zh,
        ...[data.stations, data.studios, data.vacancies].map((counts) => of(counts, code)),
      ]);
    }
    const total = shown.at(-1) ?? [];
    expect(Number(total[1]) + Number(total[2])).toBe(data.workPlaces.totalCount);
    expect(total[3]).toBe(String(data.vacantSeats.totalCount));
    await look(page, 'overview');
    await inEnglish(page);
    await page.getByRole('heading', { name: 'The CPPCC’s platform' }).waitFor();
    await look(page, 'overview-en');
    await finish(opened);
  });

  test('lists the work places of a division, and opens one with its seats and what happens there', async () => {
    const opened = await tracker.open(people.courtsLiaison, `/platform/places?division=${place.region}&kind=STATION`);
    const { page } = opened;
    const shown = await cellsOf(page, '委员工作站(室)');
    const { data } = await tracker.hub.ask(
      people.courtsLiaison,
      `{ workPlaces(first: 50, filter: { divisions: ["${place.region}"], kinds: [STATION] }) { totalCount nodes { no } }
         workPlace(id: "${place.id}") { seats(first: 20) { nodes { holder } } activities(first: 10) { nodes { no } } } }`,
    );
    expect(shown.map(([no]) => no)).toEqual(data.workPlaces.nodes.map(({ no }: { no: string }) => no));
    await look(page, 'places');
    await page.getByRole('link', { name: place.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: place.name }).waitFor();
    const holders = (await cellsOf(page, '召集人和站长')).map(([, holder]) => holder).filter(Boolean);
    expect(holders).toEqual(data.workPlace.seats.nodes.map(({ holder }: { holder: string }) => holder));
    const activities = await cellsOf(page, '最近的履职活动');
    expect(activities.map(([, no]) => no)).toEqual(data.workPlace.activities.nodes.map(({ no }: { no: string }) => no));
    await look(page, 'place');
    await finish(opened);
  });

  /** A sheet as a station has it: a title above, other columns, rows to be refused, one that is there already. */
  const sheetOfStation = async (known: string): Promise<Buffer> => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('2023年');
    sheet.addRow(['委员工作站微建议登记表']);
    sheet.mergeCells('A1:F1');
    sheet.addRow(['序号', '站(室)编号', '收集日期', '建议类别', '提出者类别', '建议内容']);
    const lines = [
      [place.no, '２０２３年８月１２日', '教育', '委员', '建议在校门口划定临时停靠区并错峰放学。'],
      [place.no, new Date('2023-08-13T00:00:00Z'), '养老', '界别群众', '建议在社区食堂增设老年人助餐窗口。'],
      [place.no, '上周', '教育', '委员', '建议延长社区阅览室开放时间。'],
      ['呼协站〔1999〕001号', '2023.8.14', '交通和停车', '企业', '建议在园区增设公交站点。'],
      [place.no, '2023-08-14', '天气', '委员', '建议增设避雨亭。'],
      [place.no, '2023-08-15', '教育', '委员', known],
    ];
    lines.forEach((line, at) => {
      sheet.addRow([at + 1, ...line]);
    });
    sheet.addRow(['合计', '6条']);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };

  test('takes in a station’s sheet: each bad row is named by its number, a likely duplicate is hinted, the good rows go in', async () => {
    const known = '建议为校车驾驶员建立统一的培训档案。';
    await succeeds(
      begin(head, 'capture', 'MicroSuggestion', {
        ...{ placeId: place.id, voicedOn: '2023-08-01', subject: 'EDUCATION', submitterKind: 'MEMBER', text: known },
      }),
    );
    const opened = await tracker.open(head, '/platform/sheets');
    const { page } = opened;
    await page.getByRole('heading', { name: '一、选择表格' }).waitFor();
    const form = await downloaded(page, '下载表样');
    const heads = ['站(室)编号', '提出日期', '类别', '提出者类别', '内容'];
    expect(form.worksheets[0]?.getRow(1).values).toEqual([undefined, ...heads]);
    await look(page, 'sheet');

    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await choose('登记表.et', 'application/octet-stream', Buffer.from('x'));
    await page.getByText('另存为 xlsx').waitFor();
    await look(page, 'sheet-et');
    await choose('登记表.xlsx', xlsx, await sheetOfStation(known));
    await page.getByText('工作表“2023年”，表头在第2行。').waitFor();
    await page.getByText('共读到6行。 第9行是合计或填表说明，不读取。').waitFor();
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByRole('heading', { name: '三、核对结果' }).waitFor();
    const remarks = await cellsOf(page, '三、核对结果');
    expect(remarks.map(([row, verdict]) => [row, verdict])).toEqual([
      ['5', '不能登记'],
      ['6', '不能登记'],
      ['7', '不能登记'],
      ['8', '可能重复'],
    ]);
    expect(remarks[0]?.[2]).toContain('日期无法识别');
    expect(remarks[1]?.[2]).toContain('没有这个站(室)');
    expect(remarks[2]?.[2]).toContain('没有“天气”这个类别');
    expect(remarks[3]?.[2]).toContain('可能重复');
    await page.getByRole('heading', { name: '三、核对结果' }).scrollIntoViewIfNeeded();
    await look(page, 'sheet-checked');

    const failed = await downloaded(page, '下载有问题的行');
    const failedRows = failed.worksheets[0]?.getSheetValues() as unknown[][];
    expect(failedRows[1]?.slice(1, 6)).toEqual(heads);
    expect(failedRows.slice(2).map((row) => row[6])).toEqual([5, 6, 7]);

    await page.getByRole('checkbox', { name: '第8行仍要登记' }).click();
    await page.getByRole('button', { name: '登记2行' }).click();
    await page.getByText('已登记2条微建议。').waitFor();
    await look(page, 'sheet-loaded');
    await page.getByRole('link', { name: '查看这些微建议' }).click();
    const loaded = await cellsOf(page, '微建议');
    const taken = await rows<{ no: string; text: string; day: string }>(
      `select no, text, voiced_on::text as day from micro_suggestion
       where sheet_id is not null and place_id = $1 order by voiced_on desc`,
      [place.id],
    );
    expect(taken.map(({ day }) => day)).toEqual(['2023-08-13', '2023-08-12']);
    expect(loaded.map(([no, day, , , text]) => ({ no, day, text }))).toEqual(taken);
    await look(page, 'sheet-one');
    await finish(opened);
  });

  test('reads CSV as WPS saves it, in GB18030, and a file without a head by what is chosen', async () => {
    const opened = await tracker.open(people.cppccClerk, '/platform/sheets');
    const { page } = opened;
    // 站室编号,提出日期,类别,提出者,内容 / x,2023-08-12,教育,委员,建议 in GB18030
    const inGb18030 = Buffer.from(
      'd5becad2b1e0bac52ccce1b3f6c8d5c6da2cc0e0b1f02ccce1b3f6d5df2cc4dac8dd0a782c323032332d30382d31322cbdccd3fd2cceafd4b12cbda8d2e90a',
      'hex',
    );
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: '表.csv', mimeType: 'text/csv', buffer: inGb18030 });
    await page.getByText('共读到1行。').waitFor();
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toBe('4');
    await input.setInputFiles({ name: '无表头.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\nc,d\n') });
    await page.getByText('没有找到表头，请指明各列。').waitFor();
    expect(await page.getByRole('button', { name: '核对', exact: true }).isDisabled()).toBe(true);
    await look(page, 'sheet-no-head');
    await finish(opened);
  });

  test('hints at what says nearly the same while a suggestion is written, then takes it in', async () => {
    const text = '广场北侧健身步道夜间照明不足，建议增设太阳能路灯。';
    const given = {
      placeId: place.id,
      voicedOn: '2023-08-02',
      subject: 'ENVIRONMENT',
      submitterKind: 'CONSTITUENT',
      text,
    };
    const first = await idOf(begin(head, 'capture', 'MicroSuggestion', given));
    const opened = await tracker.open(head, `/platform/suggestions/new?division=${place.region}&place=${place.id}`);
    const { page } = opened;
    await page.getByLabel('内容').fill('广场北侧健身步道夜间照明不足，建议加装太阳能路灯！');
    const alike = page.getByRole('region', { name: '相近的微建议' });
    await alike.getByRole('link').first().waitFor();
    expect(await alike.getByRole('link').first().getAttribute('href')).toContain(first);
    await page.getByLabel('提出日期').fill('2023-08-03');
    await page.getByLabel(/^类别/).selectOption('ENVIRONMENT');
    await page.getByLabel('提出者类别').selectOption('CONSTITUENT');
    await look(page, 'capture');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText(/已登记，编号呼协微〔2023〕\d+号。/).waitFor();
    await look(page, 'captured');
    await page.getByRole('link', { name: '打开这条微建议' }).click();
    await page.getByRole('heading', { name: '来源与去向' }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const { data } = await tracker.hub.ask(head, `{ microSuggestion(id: "${id}") { text place { id } } }`);
    expect(data.microSuggestion).toEqual({
      ...{ text: '广场北侧健身步道夜间照明不足，建议加装太阳能路灯！', place: { id: place.id } },
    });
    await finish(opened);
  });

  test('shows what became of a suggestion; the station tells back and prints the notice on one page', async () => {
    const text = '建议在社区卫生服务站增配远程会诊设备。';
    const given = { placeId: place.id, voicedOn: '2023-08-04', subject: 'MEDICAL_CARE', submitterKind: 'MEMBER', text };
    const id = await idOf(begin(head, 'capture', 'MicroSuggestion', given));
    const [proposal] = await rows<{ id: string; no: string }>('select id, no from cppcc_proposal order by no limit 1');
    const link = { fromKind: 'MICRO_SUGGESTION', fromId: id, toKind: 'CPPCC_PROPOSAL', toId: proposal?.id };
    await succeeds(begin(people.cppccClerk, 'link', 'ProvenanceLink', link));
    const opened = await tracker.open(head, `/platform/suggestions/${id}`);
    const { page } = opened;
    await page
      .getByRole('region', { name: '来源与去向' })
      .getByText(proposal?.no ?? '')
      .waitFor();
    await look(page, 'suggestion');
    await page.getByLabel('反馈内容').fill('已列入设备更新计划，年内配齐。');
    await page.getByRole('button', { name: '反馈', exact: true }).click();
    await page.getByRole('link', { name: '打印反馈单' }).click();
    const notice = page.getByRole('article');
    await notice.getByText('已列入设备更新计划，年内配齐。').waitFor();
    const said = await notice.textContent();
    for (const part of [text, place.name, proposal?.no ?? '']) expect(said).toContain(part);
    await look(page, 'notice');
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'platform-notice-print');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const { data } = await tracker.hub.ask(head, `{ microSuggestion(id: "${id}") { status answer } }`);
    expect(data.microSuggestion).toEqual({ status: 'ANSWERED_BACK', answer: '已列入设备更新计划，年内配齐。' });
    await finish(opened);
  });

  test('lists suggestions by what is chosen, and gives them as a sheet that can be uploaded again', async () => {
    const opened = await tracker.open(
      people.cppccClerk,
      `/platform/suggestions?place=${place.id}&subject=EDUCATION&until=2023-08-12`,
    );
    const { page } = opened;
    const shown = await cellsOf(page, '微建议');
    const filter = `filter: { placeId: "${place.id}", subjects: [EDUCATION], until: "2023-08-12" }`;
    const { data } = await tracker.hub.ask(
      people.cppccClerk,
      `{ microSuggestions(first: 50, ${filter}) { totalCount nodes { no text } } }`,
    );
    const { nodes, totalCount } = data.microSuggestions;
    expect(shown.map(([no, , , , text]) => ({ no, text }))).toEqual(nodes);
    await page.getByText(`已显示 ${nodes.length} 条，共 ${totalCount} 条`).waitFor();
    await look(page, 'suggestions');
    const workbook = await downloaded(page, '导出Excel');
    const written = workbook.worksheets[0]?.getSheetValues() as unknown[][];
    expect(written.slice(2).map((row) => [row[6], row[5]])).toEqual(
      nodes.map(({ no, text }: { no: string; text: string }) => [no, text]),
    );
    expect(workbook.worksheets[1]?.name).toBe('说明');
    const address = page.url();
    await page.reload();
    await cellsOf(page, '微建议');
    expect(page.url()).toBe(address);
    await inEnglish(page);
    await page.getByRole('heading', { name: 'Micro-suggestions' }).waitFor();
    await look(page, 'suggestions-en');
    await finish(opened);
  });

  test('holds every published figure against the records as the hub does, beside the last report, and gives it as a file', async () => {
    const late = { placeId: place.id, voicedOn: '2023-08-05', subject: 'MINORS', submitterKind: 'MEMBER' };
    await succeeds(begin(head, 'capture', 'MicroSuggestion', { ...late, text: '建议暑期开放校园图书馆。' }));
    const id = await idOf(
      begin(people.cppccClerk, 'prepare', 'PublishedReport', {
        ...{ title: '年终通报', asOf: '2026-10-31', firstDay: '2022-01-01' },
      }),
    );
    await succeeds(
      step(people.cppccReviewer, 'publish', 'PublishedReport', id, {
        ...{ source: '市政协全会工作报告', publishedOn: '2026-11-01' },
        figures: [
          { code: 'STATIONS', published: '84', lowest: 84, highest: 84 },
          { code: 'MICRO_SUGGESTIONS', published: '1', lowest: 1, highest: 1 },
        ],
      }),
    );
    const opened = await tracker.open(people.cppccLeader, '/platform/report?asOf=2023-08-12');
    const { page } = opened;
    const figures = async (asOf: string) => {
      const { data } = await tracker.hub.ask(
        people.cppccLeader,
        `{ publishedReport(asOf: "${asOf}") { figures { label published computed locked matches
             differences { label change heldOn } } } }`,
      );
      return data.publishedReport.figures;
    };
    const number = new Intl.NumberFormat('zh-CN');
    const expected = await figures('2023-08-12');
    const shown = await cellsOf(page, '数字核对');
    expect(shown.map((row) => row.slice(0, 5))).toEqual(
      // biome-ignore lint/suspicious/noExplicitAny: an answer of the hub
      expected.map((figure: any) => [
        ...[figure.label, figure.published, number.format(figure.computed)],
        ...[figure.locked == null ? '—' : number.format(figure.locked), figure.matches ? '相符' : '不符'],
      ]),
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the hub
    const changed = expected.flatMap(({ label, differences }: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer of the hub
      differences.map((one: any) => [label, `${one.change > 0 ? '+' : ''}${one.change}`, one.label, one.heldOn]),
    );
    expect(changed.length).toBeGreaterThan(0);
    const differences = await cellsOf(page, '变化的原因');
    expect(differences.map(([label, change, , record, day]) => [label, change, record, day])).toEqual(changed);
    await look(page, 'report');
    await page.getByRole('button', { name: expected[0].label, exact: true }).click();
    await page.getByText('在册的记录').first().waitFor();
    await look(page, 'report-how');
    await page.keyboard.press('Escape');

    await page.getByLabel('报告截止日期').selectOption('2026-10-31');
    await page.getByText('年终通报').last().waitFor();
    await page.getByRole('columnheader', { name: '上次公开' }).waitFor();
    const [stations, suggestions] = await figures('2026-10-31');
    const beside = await cellsOf(page, '数字核对');
    expect(beside.map((row) => [row[0], row[2], row[4], row[6]])).toEqual([
      [stations.label, number.format(stations.computed), stations.matches ? '相符' : '不符', '84'],
      [suggestions.label, number.format(suggestions.computed), '不符', '3164'],
    ]);
    await look(page, 'report-beside');
    const workbook = await downloaded(page, '导出Excel');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['数字核对', '变化的原因', '说明']);
    expect(workbook.worksheets[0]?.getCell('C3').value).toBe(suggestions.computed);
    await page.getByRole('button', { name: '锁定数字' }).click();
    await page.getByRole('dialog').waitFor();
    await look(page, 'report-lock');
    await page.getByRole('button', { name: '确定锁定' }).click();
    await page.getByText('已公开，数字已锁定').waitFor();
    await inEnglish(page);
    await page.getByRole('heading', { name: 'Published report' }).waitFor();
    await look(page, 'report-en');
    await finish(opened);
  });

  test('tells those whose duty it is not so, calmly', async () => {
    const opened = await tracker.open(people.courtsLiaison, '/platform/sheets');
    const { page } = opened;
    await page.getByText('您的身份没有这项权限').waitFor();
    await look(page, 'not-yours');
    await page.goto(`${tracker.origin}/platform/suggestions`);
    await page.getByRole('heading', { level: 1, name: '微建议' }).waitFor();
    await page.getByRole('button', { name: '导出Excel' }).waitFor();
    expect(await page.getByRole('link', { name: '登记一条' }).count()).toBe(0);
    await look(page, 'suggestions-partner');
    await page.goto(`${tracker.origin}/platform/suggestions/00000000-0000-4000-8000-000000000000`);
    await page.getByText('没有这条记录，或未向您开放。').waitFor();
    await look(page, 'no-record');
    await finish(opened);
  });
});

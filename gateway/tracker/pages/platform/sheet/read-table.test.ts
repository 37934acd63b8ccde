import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { findHead } from './find-head.ts';
import { readRows } from './read-rows.ts';
import { readTable } from './read-table.ts';

const head = '站(室)编号,提出日期,类别,提出者类别,内容';
const line = '呼协站〔2022〕001号,2023年8月12日,教育,委员,"建议增设护学岗,并划定临时停靠区"';
const row = {
  ...{ placeNo: '呼协站〔2022〕001号', voicedOn: '2023年8月12日', subject: 'EDUCATION', submitterKind: 'MEMBER' },
  text: '建议增设护学岗,并划定临时停靠区',
};

const fileOf = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

async function read(file: File) {
  const found = findHead(await readTable(file));
  return { ...readRows(found, found.columns), lastRow: found.lastRow };
}

describe('a sheet of micro-suggestions', () => {
  test.each([
    ['UTF-8', [`${head}\r\n${line}\r\n`]],
    ['UTF-8 with its mark', [`\ufeff${head}\n${line}`]],
  ])('is read from CSV in %s', async (_name, parts) => {
    expect((await read(fileOf('表.csv', ...parts))).rows).toEqual([{ row: 2, ...row }]);
  });

  test('is read from CSV in GB18030, as WPS saves it', async () => {
    const inGb18030 = Buffer.from(
      'd5be28cad229b1e0bac52ccce1b3f6c8d5c6da2cc0e0b1f02ccce1b3f6d5dfc0e0b1f02cc4dac8dd0d0abaf4d0add5be' +
        'a1b232303232a1b3303031bac52c323032332e382e31322cbdccd3fd2cceafd4b12cbda8d2e90d0a',
      'hex',
    );
    const { rows } = await read(fileOf('表.csv', inGb18030));
    expect(rows).toMatchObject([
      { voicedOn: '2023.8.12', subject: 'EDUCATION', submitterKind: 'MEMBER', text: '建议' },
    ]);
  });

  test('may have titles above, other columns between, totals and signatures below; rows keep their numbers', async () => {
    const text = [
      '微建议登记表,,,,,',
      '填报单位：某站,,,,,',
      '序号,收集日期,站室编号,姓名,建议类别,身份,建议内容',
      '1,２０２３年８月１２日,呼协站[2022]001号,某人,医疗,界别群众,建议延长门诊时间',
      ',,,,,,',
      '2,2023.8.13,呼协站（2022）001号,某人,养老,企业,建议增设助餐点',
      '合计,2条,,,,,',
    ].join('\n');
    const { rows, leftOut, lastRow } = await read(fileOf('表.csv', text));
    expect(lastRow).toBe(3);
    expect(leftOut).toEqual([7]);
    expect(rows).toEqual([
      {
        ...{ row: 4, placeNo: '呼协站〔2022〕001号', voicedOn: '２０２３年８月１２日', subject: 'MEDICAL_CARE' },
        ...{ submitterKind: 'CONSTITUENT', text: '建议延长门诊时间' },
      },
      {
        ...{ row: 6, placeNo: '呼协站〔2022〕001号', voicedOn: '2023.8.13', subject: 'ELDERLY_CARE' },
        ...{ submitterKind: 'ENTERPRISE', text: '建议增设助餐点' },
      },
    ]);
  });

  test('is read from xlsx with merged heads in two rows, days, formulas and formatted words', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('登记');
    sheet.addRow(['委员工作站微建议登记表']);
    sheet.mergeCells('A1:E1');
    sheet.addRow(['站(室)编号', '提出日期', '微建议情况', null, null]);
    sheet.addRow([null, null, '类别', '提出者类别', '内容']);
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('C2:E2');
    sheet.addRow([
      { formula: '"呼协站〔2022〕001号"', result: '呼协站〔2022〕001号' },
      new Date('2023-08-12T00:00:00Z'),
      '教育',
      '组织',
      { richText: [{ text: '建议' }, { text: '增设护学岗' }] },
    ]);
    const { rows, lastRow } = await read(fileOf('表.xlsx', await workbook.xlsx.writeBuffer()));
    expect(lastRow).toBe(3);
    expect(rows).toEqual([
      {
        ...{ row: 4, placeNo: '呼协站〔2022〕001号', voicedOn: '2023-08-12', subject: 'EDUCATION' },
        ...{ submitterKind: 'ORGANISATION', text: '建议增设护学岗' },
      },
    ]);
  });

  test('names what is wrong with a row before it is sent', async () => {
    const { rows, problems } = await read(fileOf('表.csv', `${head}\n,2023-08-12,天气,谁,建议`));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, zh: expect.stringContaining('没有“天气”这个类别') }]);
    expect(problems[0]?.zh).toContain('请填写站(室)编号');
  });

  test.each([
    ['表.et', 'x', 'oldFormat'],
    ['表.xls', 'x', 'oldFormat'],
    ['表.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldFormat'],
    ['表.xlsx', 'no workbook', 'unreadable'],
    ['表.pdf', 'x', 'unknownFormat'],
    ['表.csv', ' \n,,\n', 'empty'],
  ])('that is %s with wrong content is refused with what to do', async (name, content, fault) => {
    await expect(readTable(fileOf(name, content))).rejects.toMatchObject({ fault });
  });
});

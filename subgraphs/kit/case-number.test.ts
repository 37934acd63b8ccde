import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCaseNumber } from './case-number.ts';

const caseNumbers = [
  ...['（2023）内0102民初1234号', '(2023)内01民终12号', '〔2022〕内0105刑初3号', '[2021]内刑终4号'],
  ...['（２０２３）内０１行初１２号', '（2023）内行终9号', '（2023）内0104执123号', '（2023）内0104执恢123号之一'],
  ...['（2023）内0104执异7号', '（2023）内01破申2号', '（2023）内01破2-1号', '（2023）内01委赔1号'],
  ...['（2023）内0103诉前调5678号', '（2023）内0103民诉前调5678号', '（2022）最高法民再12号'],
  ...['（2022）最高法知民终12号', '（2023）内民申88号', '（2023）内0102财保6号', '（2023）内01知民初15号'],
  ...['（2023）内0102司惩1号', '（2023）内0102民特3号', '（2014）呼民一终字第00123号', '（2023） 内01 民初 123 号'],
  ...['呼检刑诉〔2023〕12号', '内呼检一部刑不诉〔2022〕5号', '呼检刑检未附条件不诉〔2022〕5号'],
  ...['呼新检刑诉〔2021〕Z12号', '呼检民监〔2023〕15010000012号', '呼检批捕（2023）9号'],
  ...['呼公（刑）立字〔2023〕12号', '呼公(赛)行罚决字[2023] 1234 号'],
] as const;

const otherNumbers = [
  ...['呼协督〔2023〕001号', '呼中法建〔2023〕4号', '呼检建〔2023〕7号', '呼检行公建〔2023〕3号', '呼检发〔2023〕2号'],
  ...['内政办发〔2023〕12号', '国函〔2020〕5号', '呼纪监建〔2026〕2号', '呼市监函〔2023〕45号', '呼司执监〔2023〕1号'],
  ...['法释〔2023〕11号', '高检发释字〔2019〕1号', '公通字〔2010〕23号', '法发〔2023〕8号', '呼公办（2023）6号'],
  ...['（2023）', '2023年办结12件，2024年办结15件', '（2023年）第12号提案', '优化执法（2023）年度目标，第3号路'],
] as const;

describe('the number of an individual case', () => {
  test.each(caseNumbers)('is found in a sentence: %s', (number) => {
    const compact = number.replaceAll(' ', '').replace('之一', '');
    expect(findCaseNumber(number)).toBe(compact);
    expect(findCaseNumber(`关于${number}的意见`)).toContain(compact);
  });

  test.each(otherNumbers)('is not seen in %s', (text) => {
    expect(findCaseNumber(text)).toBeUndefined();
    expect(findCaseNumber(`请参阅${text}。`)).toBeUndefined();
  });
});

const oneOf = (...words: string[]) => fc.constantFrom(...words);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((words) => words.join(''));
const gap = oneOf('', ' ', '　', '\u200b');
const brackets = fc.constantFrom(['（', '）'], ['(', ')'], ['〔', '〕'], ['[', ']'], ['［', '］']);
const year = fc
  .tuple(brackets, fc.integer({ min: 1990, max: 2040 }))
  .map(([[left, right], n]) => `${left}${n}${right}`);
const serial = fc.integer({ min: 1, max: 99_999 }).map(String);
const end = fc.constant('号');
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const court = joined(
  ...[year, gap, oneOf('内', '京', '最高法', '内01', '内0102', '兵0901', '沪0115'), gap],
  oneOf(
    ...['民初', '民终', '刑初', '刑终', '行初', '行终', '执', '执恢', '执异', '破', '破申', '赔', '调', '诉前调'],
    ...['民再', '民申', '民监', '民辖终', '财保', '知民初', '司惩', '特', '民特', '刑更', '行审', '强清', '司救民'],
  ),
  ...[gap, serial, gap, end],
);
const procuratorate = joined(
  ...[oneOf('呼', '内呼', '呼玉'), oneOf('检'), oneOf('', '一部', '未检')],
  oneOf('刑诉', '刑不诉', '附条件不诉', '批捕', '不捕', '刑抗', '民监', '行监', '刑申', '民再建'),
  ...[gap, year, gap, oneOf('', 'Z'), serial, gap, end],
);
const police = joined(
  ...[oneOf('呼公', '内公', '赛公'), gap, oneOf('', '（刑）', '(治)', '〔新城派出所〕')],
  ...[oneOf('立', '受案', '刑拘', '取保', '提捕', '移诉', '行罚决', '扣押'), oneOf('字'), gap, year, serial, end],
);
const ordinary = joined(
  oneOf('呼', '内', '赛', '玉', '呼和浩特市', ''),
  oneOf('协', '政', '中法', '检', '检民公', '检行公', '纪监', '司', '市监', '公', '住建', '教', '信访', '人社'),
  ...[oneOf('', '办', '党'), oneOf('发', '函', '建', '督', '通', '字', '复', '会', '办发', '提'), year, serial, end],
);

test('case numbers of any make are found, document numbers of any make are not taken for them', () => {
  fc.assert(
    fc.property(
      fc.oneof(court, procuratorate, police),
      fc.boolean(),
      ordinary,
      (caseNumber, isWide, documentNumber) => {
        expect(findCaseNumber(`依据${isWide ? wide(caseNumber) : caseNumber}办理`)).toBeDefined();
        expect(findCaseNumber(documentNumber)).toBeUndefined();
        expect(findCaseNumber(`依据${documentNumber}文件办理`)).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});

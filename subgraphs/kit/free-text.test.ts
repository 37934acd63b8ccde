import { describe, expect, test } from 'vitest';
import { freeText, sensitiveMatter } from './free-text.ts';

const marks = ['秘密★', '机密★10年', '绝密★', '秘密 ★', '附件为机密　★长期'] as const;

const personal = [
  ...[
    '150102199001011234',
    '身份证号15010219900101123X。',
    '１５０１０２１９９００１０１１２３ｘ',
    '150102 19900101 1234',
  ],
  ...['13812345678', '电话：138 1234 5678', '请联系+86 138-1234-5678', '１３８１２３４５６７８'],
] as const;

const harmless = [
  ...['保守商业秘密', '不得泄露国家秘密', '机密文件不在此系统', '评分：★★★', '依据呼协督〔2023〕001号办理'],
  ...['订单尾号01381234567890', '监测站8613812345678901', '办公电话0471-4606123', '热线12345', '金额13.8亿元'],
  ...['统一社会信用代码91150100MA0ABCDE1X', '识别码123456789012345678', '文件编号1501021990010112345'],
] as const;

const refusals = (text: string, longest = 200) =>
  freeText(longest)
    .safeParse(text)
    .error?.issues.map((issue) => (issue.code === 'custom' ? issue.params : undefined));

describe('a free text', () => {
  test('with a case number is refused in both languages, and the number is quoted', () => {
    expect(refusals('参照 （2023）内01 民初123号 办理')).toEqual([
      {
        zh: '“（2023）内01民初123号”像是个案案号；系统不收个案内容，请删去。',
        en: expect.stringContaining('“（2023）内01民初123号” looks like the number of an individual case'),
      },
    ]);
  });

  test.each(marks)('with the secrecy mark %s is refused', (mark) => {
    expect(refusals(mark)).toEqual([
      { zh: expect.stringContaining('密级'), en: expect.stringContaining('secrecy mark') },
    ]);
  });

  test.each(personal)('with the number of a person or a telephone is refused without repeating it: %s', (text) => {
    const withoutDigits = (word: RegExp) =>
      expect.stringMatching(new RegExp(`^[^\\d０-９]*${word.source}[^\\d０-９]*$`));
    expect(refusals(text)).toEqual([
      { zh: withoutDigits(/(?:身份证|手机)/), en: withoutDigits(/(?:identity|mobile) number/) },
    ]);
  });

  test.each(harmless)('may say: %s', (text) => {
    expect(sensitiveMatter(text)).toBeUndefined();
    expect(freeText(200).parse(text)).toBe(text);
  });

  test('is trimmed, and neither empty nor longer than allowed', () => {
    expect(freeText(4).parse('　按期办结 \n')).toBe('按期办结');
    expect(freeText(2).parse('𠮷日')).toBe('𠮷日');
    expect(refusals(' 　')).toEqual([{ zh: '内容为空；请填写。', en: expect.stringContaining('empty') }]);
    expect(refusals('按期办结了', 4)).toEqual([
      { zh: '最多4字，现有5字；请精简。', en: expect.stringContaining('At most 4') },
    ]);
  });
});

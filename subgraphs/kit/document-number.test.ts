import { describe, expect, test } from 'vitest';
import { documentNumber } from './document-number.ts';

const accepted = [
  ['呼中法建[2023]４号', '呼中法建〔2023〕4号'],
  ['呼协督〔2023〕001号', '呼协督〔2023〕001号'],
  ['内政办发（２０２３）12号', '内政办发〔2023〕12号'],
  ['国函(2020)5号', '国函〔2020〕5号'],
  [' 呼检行公建 ［2023］ 3 号\n', '呼检行公建〔2023〕3号'],
  ['高检发释字【2019】1号', '高检发释字〔2019〕1号'],
] as const;

const malformed = [
  ...['', '呼协督', '〔2023〕1号', '呼协督〔2023〕号', '呼协督〔2023〕1', '呼协督〔2023〕第1号', '呼协督2023年1号'],
  ...['呼协督〔23〕1号', '呼协督〔3023〕1号', '呼协督〔2023〕1号、2号', `${'协'.repeat(60)}〔2023〕1号`],
] as const;

const caseNumbers = ['（2023）内0102民初1234号', '呼检刑诉[2023]12号', '呼公（刑）立字〔2023〕12号'] as const;

const refusal = (text: string) =>
  documentNumber.safeParse(text).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params : issue));

describe('a document number', () => {
  test.each(accepted)('%s is stored as %s', (given, stored) => {
    expect(documentNumber.parse(given)).toBe(stored);
    expect(documentNumber.parse(stored)).toBe(stored);
  });

  test.each(malformed)('is refused when it does not look like one: %j', (given) => {
    expect(refusal(given)).toEqual([
      { zh: expect.stringContaining('文号写作'), en: expect.stringContaining('reads like') },
    ]);
  });

  test.each(caseNumbers)('is refused when it is the number of a case: %s', (given) => {
    expect(refusal(given)).toEqual([{ zh: expect.stringContaining('个案案号'), en: expect.stringContaining('case') }]);
  });
});

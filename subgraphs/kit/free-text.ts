import { z } from 'zod';
import type { Bilingual } from '#schema/language.ts';
import { caseNumberRefused, findCaseNumber } from './case-number.ts';

/** What must not stand in a text: how it is found, and what its author is told to do. */
interface Matter {
  readonly find: (text: string) => string | undefined;
  readonly sentence: (found: string) => Bilingual;
}

const digit = '[\\d０-９]';
const gap = '[ \\u00a0\\u3000-]?';
const notWithinDigits = (pattern: string) => new RegExp(`(?<!${digit})${pattern}(?!${digit})`, 'u');
const matching = (pattern: RegExp) => (text: string) => text.match(pattern)?.[0];

const secrecyMark = /(?:绝密|机密|秘密)[\s\p{Cf}]*[★☆]/u;
const birthday = '(?:[1１][89８９]|[2２][0０])[\\d０-９]{2}(?:[0０][1-9１-９]|[1１][0-2０-２])[0-3０-３][\\d０-９]';
const residentNumber = notWithinDigits(
  `[1-9１-９]${digit}{5}${gap}${birthday}${gap}${digit}{3}(?:${digit}|[XxＸｘ](?![A-Za-z]))`,
);
const mobileNumber = notWithinDigits(
  `(?:[+＋][8８][6６]${gap})?[1１][3-9３-９]${digit}${gap}${digit}{4}${gap}${digit}{4}`,
);

/** Only a case number is quoted: an answer, a log or a screenshot must not repeat an identity or a telephone number. */
const matters: readonly Matter[] = [
  { find: findCaseNumber, sentence: caseNumberRefused },
  {
    find: matching(secrecyMark),
    sentence: () => ({
      zh: '文字带有密级标志；系统只收非涉密内容，请勿在此提交，并按保密规定处理。',
      en: 'The text bears a secrecy mark; do not submit it here, and handle it by the rules on secrets.',
    }),
  },
  {
    find: matching(residentNumber),
    sentence: () => ({
      zh: '文字中像是有居民身份证号码；请删去。',
      en: 'The text seems to hold a resident identity number; please remove it.',
    }),
  },
  {
    find: matching(mobileNumber),
    sentence: () => ({
      zh: '文字中像是有手机号码；请删去，需要时改写单位的办公电话。',
      en: 'The text seems to hold a mobile number; please remove it, or give the office telephone of the unit.',
    }),
  },
];

/** What must be taken out of a text before the hub accepts it; undefined when it may stand. */
export function sensitiveMatter(text: string): Bilingual | undefined {
  for (const { find, sentence } of matters) {
    const found = find(text);
    if (found) return sentence(found);
  }
  return undefined;
}

/** The shape of a text that people write: trimmed, not empty, of limited length, without sensitive matter. */
export const freeText = (longest: number) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const refused = lengthRefused([...text].length, longest) ?? sensitiveMatter(text);
      if (refused) context.addIssue({ code: 'custom', params: { ...refused } });
    });

function lengthRefused(length: number, longest: number): Bilingual | undefined {
  if (length === 0) return { zh: '内容为空；请填写。', en: 'The text is empty; please fill it in.' };
  if (length <= longest) return undefined;
  return {
    zh: `最多${longest}字，现有${length}字；请精简。`,
    en: `At most ${longest} characters; there are ${length}, please shorten it.`,
  };
}

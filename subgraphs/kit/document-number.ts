import { z } from 'zod';
import type { Bilingual } from '#schema/language.ts';
import { caseNumberRefused, findCaseNumber } from './case-number.ts';

const longest = 60;
const shape = /^[\p{Script=Han}]+〔(?:19|20)\d{2}〕\d{1,6}号$/u;
const bracketedYear = /[〔（(［[【﹝](\d{4})[〕）)］\]】﹞]/u;
const fullWidthDigits = /[０-９]/g;

const halfWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);

/** The number of a document (文号) as it is stored: no spaces, half-width digits, the year in 〔〕. */
const tidy = (text: string) =>
  text
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(fullWidthDigits, halfWidth)
    .replace(bracketedYear, '〔$1〕');

function refusalOf(number: string): Bilingual | undefined {
  const found = findCaseNumber(number);
  if (found) return caseNumberRefused(found);
  if (number.length <= longest && shape.test(number)) return undefined;
  return {
    zh: `文号写作“机关代字〔年份〕序号号”，例如“呼中法建〔2023〕4号”，最多${longest}字；请改正。`,
    en: `A document number reads like “呼中法建〔2023〕4号”: letters, 〔year〕, number, 号, at most ${longest} characters; please correct it.`,
  };
}

/** The shape of a document number: accepts any brackets, widths and spaces, gives the one form that is stored. */
export const documentNumber = z
  .string()
  .transform(tidy)
  .superRefine((number, context) => {
    const refused = refusalOf(number);
    if (refused) context.addIssue({ code: 'custom', params: { ...refused } });
  });

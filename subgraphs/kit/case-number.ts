import type { Bilingual } from '#schema/language.ts';

const digit = '[\\d０-９]';
const han = '\\p{Script=Han}';
const open = '[〔（(［[【﹝]';
const close = '[〕）)］\\]】﹞]';
const year = `${open}${digit}{4}${close}`;
const anyOf = (...words: string[]) => `(?:${words.join('|')})`;

/** Type codes of the courts (最高人民法院案件类型及其代字标准), with the forms in use before 2016. */
const courtType = anyOf(
  '[刑民行商经知赔]{1,3}[一二三四五六]?(?:初|终|申|抗|再|撤|核|没终?|更备?|医[复解]?|审复?|特监?|催|督|监|辖[终监]?|保令|他)',
  '执[恢异复监协保他]?',
  '[法委行]?赔[初终申监再提他]?',
  '(?:强清|清|破)[申终监他]?',
  '[民刑行]?(?:诉前)?调[书确解]?',
  '司救[刑民行赔执访他]',
  '司惩复?',
  '[财证行]保',
  '认[台港澳复他]',
  '请[台港澳][送调]',
  '特',
);

/** How the act of a procuratorate in one case ends; recommendations (建) and office documents (办, 发, 函) end otherwise. */
const procuratorialAct = anyOf(
  ...['诉', '捕', '抗', '再建', '量建', '刑赔', '羁[审必]', '延押', '退补'],
  '[刑民行赔控]申',
  '[刑民行审执诉立]监',
);

/** How the act of the police in one case ends; 字 follows it. */
const policeAct = anyOf(
  ...['立', '受案?', '撤案', '拘[通留]?', '捕通?', '保', '监居', '传', '搜查?', '扣押?', '查封', '冻结?', '诉'],
  '罚决?',
  '行决',
  '[强社]戒',
);

const caseNumbers: readonly RegExp[] = [
  `${year}${han}{1,5}${digit}{0,4}${courtType}字?第?${digit}{1,8}(?:[-－]${digit}{1,3})?号`,
  `${han}{1,3}检${han}{0,10}?${procuratorialAct}字?${year}第?[ZzＺ]?${digit}{1,14}号`,
  `${han}{1,3}公(?:${open}${han}{1,8}${close})?${han}{0,6}?${policeAct}字${year}第?${digit}{1,8}号`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Finds what looks like the number of an individual case (案号) in a text, whatever its spacing, brackets and digits. */
export function findCaseNumber(text: string): string | undefined {
  const compact = text.replace(/[\s\p{Cf}]+/gu, '');
  return caseNumbers.map((pattern) => compact.match(pattern)?.[0]).find(Boolean);
}

/** The refusal of a case number; it is quoted, for it is the author's to take out. */
export const caseNumberRefused = (found: string): Bilingual => ({
  zh: `“${found}”像是个案案号；系统不收个案内容，请删去。`,
  en: `“${found}” looks like the number of an individual case; individual cases are not taken here, please remove it.`,
});

import { sensitiveMatter, type Work } from '#kit';
import type { Bilingual } from '#schema/language.ts';
import { heldAtRefusal } from '../work-places/held-at.ts';
import { type WorkPlace, WorkPlaceEntity } from '../work-places/work-place.entity.ts';
import { MicroSuggestionEntity } from './micro-suggestion.entity.ts';
import { readSheetDay } from './read-sheet-day.ts';
import type { GoodRow, RowRemark } from './suggestion-sheet.entity.ts';
import type { SubmitterKind, SuggestionSubject } from './suggestion-words.ts';
import { textKey } from './text-likeness.ts';

/** A row as it stands in a sheet. */
export interface SheetRow {
  readonly row: number;
  /** Number of the work place. */
  readonly placeNo: string;
  readonly voicedOn: string;
  readonly subject: SuggestionSubject;
  readonly submitterKind: SubmitterKind;
  readonly text: string;
}

/** What the rows of a sheet come to. */
export interface CheckedSheet {
  readonly good: readonly GoodRow[];
  readonly problems: readonly RowRemark[];
  readonly likely: readonly RowRemark[];
}

const longestText = 500;

/** Checks every row of a sheet in two statements, whatever their number: the places, and what says the same already. */
export async function checkSheet(rows: readonly SheetRow[], { em, day: today }: Work): Promise<CheckedSheet> {
  const places = new Map(
    (await em.find(WorkPlaceEntity, { no: { $in: rows.map(({ placeNo }) => placeNo.trim()) } })).map((place) => [
      place.no,
      place,
    ]),
  );
  const [good, problems]: [GoodRow[], RowRemark[]] = [[], []];
  for (const given of rows) {
    const { row, subject, submitterKind } = given;
    const place = places.get(given.placeNo.trim());
    const voicedOn = readSheetDay(given.voicedOn);
    const text = given.text.trim();
    const refused = refusalOf(place, voicedOn, text, today);
    if (refused || !place || !voicedOn) problems.push({ row, ...(refused as Bilingual) });
    else good.push({ row, placeId: place.id, voicedOn, subject, submitterKind, text });
  }
  return { good, problems, likely: await alike(good, em) };
}

function refusalOf(
  place: WorkPlace | undefined,
  day: string | undefined,
  text: string,
  today: string,
): Bilingual | undefined {
  if (!day) {
    return {
      zh: '日期无法识别，请写成2023-08-12或2023年8月12日。',
      en: 'The day cannot be read; write it as 2023-08-12.',
    };
  }
  if (text === '' || [...text].length > longestText) {
    return { zh: `内容应为1至${longestText}字。`, en: `The words must be 1 to ${longestText} characters.` };
  }
  return heldAtRefusal(place, day, today) ?? sensitiveMatter(text);
}

/** Rows that say the same as one that was received already, or as an earlier row. */
async function alike(good: readonly GoodRow[], em: Work['em']): Promise<RowRemark[]> {
  const keys = good.map(({ text }) => textKey(text));
  const known = await em.find(
    MicroSuggestionEntity,
    { textKey: { $in: keys }, status: { $ne: 'WITHDRAWN' } },
    { fields: ['no', 'textKey'] },
  );
  const numbers = new Map(known.map((suggestion) => [suggestion.textKey, suggestion.no]));
  return good.flatMap(({ row }, place) => {
    const [key, earlier] = [keys[place] as string, keys.indexOf(keys[place] as string)];
    if (earlier < place) return remark(row, `第${good[earlier]?.row}行`, `row ${good[earlier]?.row}`);
    const no = numbers.get(key);
    return no ? remark(row, no, no) : [];
  });
}

const remark = (row: number, zh: string, en: string): RowRemark => ({
  row,
  zh: `与${zh}内容相同，可能重复。`,
  en: `It says the same as ${en} and may be a duplicate.`,
});

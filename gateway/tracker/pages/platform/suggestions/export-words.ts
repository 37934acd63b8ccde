import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  chosen: '筛选条件',
  extent: '范围',
  extentOf: (rows: number, total: number) =>
    rows < total ? `共${total}条，只含最近的${rows}条；请缩小筛选范围。` : `共${total}条，全部在内。`,
};

const en: typeof zh = {
  chosen: 'Conditions',
  extent: 'Extent',
  extentOf: (rows, total) =>
    rows < total ? `The latest ${rows} of ${total}; please narrow the conditions.` : `All ${total}.`,
};

/** What an export says of its extent. */
export const words: Words<typeof zh> = { zh, en };

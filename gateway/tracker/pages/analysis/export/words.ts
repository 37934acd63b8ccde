import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  export: '导出',
  failed: '文件没有生成，请再试一次。',
  notesSheet: '说明',
  question: '问题',
  exportedBy: '导出人',
  exportedAt: '导出时间',
  documentId: '查询编号',
  address: '网址',
  asOf: (body: string) => `${body}数据截至`,
  stale: '较旧',
  unknown: '尚无数据',
  withheld: '未开放内容',
  note: '说明',
  marks: '文字标注',
  marksNote: '“不予提供”为数值过小或可据以推算，不是零；“未填报”为没有登记；“不适用”为此项不存在。',
  sample: '示例数据',
  sampleNote: '本系统当前的数据均为示例数据。',
};

const en: typeof zh = {
  export: 'Export',
  failed: 'The file could not be made. Please try again.',
  notesSheet: 'Notes',
  question: 'Question',
  exportedBy: 'Exported by',
  exportedAt: 'Exported at',
  documentId: 'Document id',
  address: 'Address',
  asOf: (body) => `Data of the ${body} as of`,
  stale: 'older',
  unknown: 'no data yet',
  withheld: 'Not open',
  note: 'Note',
  marks: 'Marks',
  marksNote:
    '“not told”: too small a count, or one that gives such away; it is not a zero. “not recorded”: nothing was entered. “not applicable”: there is no such thing here.',
  sample: 'Sample data',
  sampleNote: 'All data in the system at present is sample data.',
};

/** The words of exported files. */
export const words: Words<typeof zh> = { zh, en };

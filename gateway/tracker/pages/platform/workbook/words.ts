import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  notes: '说明',
  item: '事项',
  content: '内容',
  title: '名称',
  exportedAt: '导出时间',
  exportedBy: '导出身份',
  sourceOf: (body: string) => `${body}数据`,
  states: { LIVE: '实时', SNAPSHOT: '截至', NOT_PERMITTED: '未开放', UNREACHABLE: '暂未应答' },
  withheld: '未向您开放',
  query: '查询',
  sample: '数据性质',
  sampleNote: '示例数据',
};

const en: typeof zh = {
  notes: 'Notes',
  item: 'Item',
  content: 'Content',
  title: 'Title',
  exportedAt: 'Exported at',
  exportedBy: 'Exported by',
  sourceOf: (body) => `Data of the ${body}`,
  states: { LIVE: 'live', SNAPSHOT: 'as of', NOT_PERMITTED: 'not open', UNREACHABLE: 'no answer' },
  withheld: 'Not open to you',
  query: 'Query',
  sample: 'Kind of data',
  sampleNote: 'Sample data',
};

/** The words of the sheet by which an export explains itself. */
export const words: Words<typeof zh> = { zh, en };

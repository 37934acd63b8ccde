import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  navigation: '政协平台导航',
  overview: '总览',
  places: '委员工作站(室)',
  suggestions: '微建议',
  sheets: '批量录入',
  report: '公开报告',
  division: '行政区划',
  all: '全部',
  wholeCity: '市本级',
  no: '编号',
  status: '状态',
  notRecorded: '未登记',
  notFound: '没有这条记录，或未向您开放。',
  notYours: '这项工作由市政协的工作站站长和办公室经办人办理，您的身份没有这项权限。',
  notShown: '这部分未向您开放。',
  exportSheet: '导出Excel',
  exportFault: '没有导出成功，请稍后再试。',
  print: '打印',
};

const en: typeof zh = {
  navigation: 'CPPCC platform navigation',
  overview: 'Overview',
  places: 'Stations and studios',
  suggestions: 'Micro-suggestions',
  sheets: 'Entry by sheet',
  report: 'Published report',
  division: 'Division',
  all: 'All',
  wholeCity: 'City itself',
  no: 'Number',
  status: 'Status',
  notRecorded: 'not recorded',
  notFound: 'There is no such record, or it is not open to you.',
  notYours: 'Heads of stations and clerks of the CPPCC do this; your duty does not include it.',
  notShown: 'This part is not open to you.',
  exportSheet: 'Export as Excel',
  exportFault: 'The export failed; please try again later.',
  print: 'Print',
};

/** The words that the pages of the platform share. */
export const words: Words<typeof zh> = { zh, en };

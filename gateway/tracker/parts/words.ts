import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  loading: '正在读取……',
  empty: '没有记录。',
  again: '再试一次',
  unreachable: '暂时联系不上系统，正在自动重试；已填写的内容不会丢失。',
  requestId: (id: string) => `如需协助，请告知编号 ${id}`,
  partial: (names: string) => `${names}的部分暂缺`,
  more: '继续加载',
  shown: (shown: number, total: number, isAtLeast: boolean) =>
    isAtLeast ? `已显示 ${shown} 条，共 ${total} 条以上` : `已显示 ${shown} 条，共 ${total} 条`,
  withheld: '未向您开放',
  withheldFields: (fields: string) => `未开放内容：${fields}`,
  basis: '依据',
  agreementNo: '协议',
  since: '自',
  reviewOn: '复核日期',
  overdue: (days: number) => (days > 0 ? `已逾期${days}个工作日` : '已逾期'),
  left: (days: number) => (days === 0 ? '今日到期' : `剩${days}个工作日`),
  done: (day: string) => `${day}完成`,
  provisional: '暂定',
  provisionalNote: '所涉年度的放假安排尚未公布，日期为暂定。',
  whyThisDay: '为什么是这一天',
  freshness: '各单位数据截至',
  unknown: '尚无数据',
  stale: '较旧',
  comma: '、',
};

const en: typeof zh = {
  loading: 'Loading …',
  empty: 'No records.',
  again: 'Try again',
  unreachable: 'The hub cannot be reached at the moment; trying again. Nothing that you entered is lost.',
  requestId: (id) => `If you need help, please quote ${id}`,
  partial: (names) => `The part of the ${names} is missing for now`,
  more: 'Load more',
  shown: (shown, total, isAtLeast) => `${shown} of ${isAtLeast ? 'more than ' : ''}${total} shown`,
  withheld: 'not open to you',
  withheldFields: (fields) => `Not open: ${fields}`,
  basis: 'Basis',
  agreementNo: 'Agreement',
  since: 'Since',
  reviewOn: 'To be reviewed on',
  overdue: (days) => (days > 0 ? `${days} workday${days === 1 ? '' : 's'} overdue` : 'overdue'),
  left: (days) => (days === 0 ? 'due today' : `${days} workday${days === 1 ? '' : 's'} left`),
  done: (day) => `done on ${day}`,
  provisional: 'provisional',
  provisionalNote: 'The holidays of the year concerned have not been announced; the day is provisional.',
  whyThisDay: 'Why this day',
  freshness: 'Data of each body as of',
  unknown: 'no data yet',
  stale: 'older',
  comma: ', ',
};

/** The words of the parts that pages share. */
export const words: Words<typeof zh> = { zh, en };

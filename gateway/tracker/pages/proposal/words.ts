import type { Words } from '#tracker/words/language-context.ts';

interface Total {
  readonly units: number;
  readonly proposals: number;
  readonly overdue: number;
  /** Whether there are more, and each number is at least so. */
  readonly isAtLeast: boolean;
}

const zh = {
  title: '监督建议',
  lead: '哪些事项快到期了：逐个承办单位列出时限、状态和结果。',
  tabs: { due: '办理进度', unissued: (count: number) => `尚未交办 ${count}` },
  quickLabel: '常用筛选',
  quick: {
    all: '全部',
    overdue: '已逾期',
    dueSoon: '5个工作日内到期（含逾期）',
    awaitsReceipt: '待签收',
    awaitsCosign: '待会签',
  },
  filters: {
    year: '年度',
    theme: '主题',
    partner: '协同单位',
    body: '登记办理的单位',
    unit: '承办单位',
    role: '承办角色',
    status: '办理状态',
    outcome: '自报结果',
    since: '此日以来有变动',
    text: '编号或标题',
    order: '排列',
  },
  order: '时限近的在前',
  any: '不限',
  clear: '清除筛选',
  list: {
    label: '办理进度',
    head: [
      '编号',
      '标题、主题与协同单位',
      '承办单位与交办日期',
      '时限',
      '办理状态',
      '自报结果',
      '核实结果',
      '最近变动',
    ],
    total: ({ units, proposals, overdue, isAtLeast }: Total) =>
      isAtLeast
        ? `符合条件的超过 ${units} 个承办件，可缩小筛选范围。`
        : `共 ${units} 个承办件，涉及监督建议 ${proposals} 条；其中逾期 ${overdue} 件。`,
    incomplete: '部分单位的数据不是最新，列表与合计可能与实际有出入。',
    none: '没有符合条件的承办件。',
    round: (round: number) => `第${round}次办理`,
    assignedOn: '交办',
  },
  unissued: {
    label: '尚未交办的监督建议',
    stage: '阶段',
    head: ['编号', '标题', '年度主题', '协同单位', '状态', '审核文号', '审核日期', '最近变动'],
    none: '没有尚未交办的监督建议。',
  },
};

const en: typeof zh = {
  title: 'Supervision proposals',
  lead: 'What is due: deadlines, status and result, unit by unit.',
  tabs: { due: 'Progress', unissued: (count) => `Not yet issued ${count}` },
  quickLabel: 'Usual filters',
  quick: {
    all: 'All',
    overdue: 'Overdue',
    dueSoon: 'Due within 5 workdays (or overdue)',
    awaitsReceipt: 'Awaiting receipt',
    awaitsCosign: 'Awaiting co-signature',
  },
  filters: {
    year: 'Year',
    theme: 'Theme',
    partner: 'Partner',
    body: 'Body that records it',
    unit: 'Unit',
    role: 'Role',
    status: 'Status of the handling',
    outcome: 'Claimed outcome',
    since: 'Changed since',
    text: 'Number or title',
    order: 'Order',
  },
  order: 'the nearest deadline first',
  any: 'any',
  clear: 'Clear filters',
  list: {
    label: 'Progress',
    head: [
      'Number',
      'Title, theme and partner',
      'Unit, assigned on',
      'Deadlines',
      'Status',
      'Claimed outcome',
      'Verified result',
      'Last change',
    ],
    total: ({ units, proposals, overdue, isAtLeast }) =>
      isAtLeast
        ? `More than ${units} handlings meet these conditions; they may be narrowed.`
        : `${units} handlings of ${proposals} supervision proposals; ${overdue} of them overdue.`,
    incomplete: 'The data of some bodies are not up to date: list and totals may differ from what is so now.',
    none: 'Nothing meets these conditions.',
    round: (round) => `round ${round}`,
    assignedOn: 'assigned',
  },
  unissued: {
    label: 'Supervision proposals not yet issued',
    stage: 'Stage',
    head: ['Number', 'Title', 'Theme of the year', 'Partner', 'Status', 'Review no.', 'Reviewed on', 'Last change'],
    none: 'No supervision proposal is waiting to be issued.',
  },
};

/** The words of the list of supervision proposals. */
export const words: Words<typeof zh> = { zh, en };

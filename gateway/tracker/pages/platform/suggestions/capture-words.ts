import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  title: '登记微建议',
  lead: '不写姓名、电话、住址和案号。输入内容时，同一行政区划内相近的微建议会一并列出。',
  place: '站(室)',
  choose: '请选择',
  voicedOn: '提出日期',
  subject: '类别',
  submitterKind: '提出者类别',
  text: '内容',
  length: (count: number) => `${count}/500字`,
  send: '登记',
  done: (no: string) => `已登记，编号${no}。`,
  open: '打开这条微建议',
  alike: '相近的微建议',
  alikeNote: '内容相同的不必重复登记。',
  alikeNone: '同一行政区划内没有相近的微建议。',
  alikeWait: '选好行政区划并输入内容后，在此提示相近的微建议。',
};

const en: typeof zh = {
  title: 'Enter a micro-suggestion',
  lead: 'No names, telephone numbers, addresses or case numbers. While you write, those of the same division that say nearly the same are listed.',
  place: 'Work place',
  choose: 'Please choose',
  voicedOn: 'Voiced on',
  subject: 'Subject',
  submitterKind: 'Voiced by',
  text: 'Words',
  length: (count) => `${count} of 500 characters`,
  send: 'Enter it',
  done: (no) => `Entered as ${no}.`,
  open: 'Open it',
  alike: 'Nearly the same',
  alikeNote: 'What says the same need not be entered again.',
  alikeNone: 'None of the division says nearly the same.',
  alikeWait: 'Choose a division and write; those that say nearly the same appear here.',
};

/** The words of the entry of one micro-suggestion. */
export const words: Words<typeof zh> = { zh, en };

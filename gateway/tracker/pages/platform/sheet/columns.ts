/** What a row of a sheet of micro-suggestions says. */
export const sheetFields = ['placeNo', 'voicedOn', 'subject', 'submitterKind', 'text'] as const;
export type SheetField = (typeof sheetFields)[number];

/** How wide their columns are written. */
export const columnWidths: Readonly<Record<SheetField, number>> = {
  placeNo: 24,
  voicedOn: 14,
  subject: 20,
  submitterKind: 14,
  text: 70,
};

/** What columns are called in the sheets that people have, besides what the form calls them. */
export const knownHeads: Readonly<Record<SheetField, readonly string[]>> = {
  placeNo: ['站室编号', '站点编号', '工作站编号', '工作室编号', '工作站室编号', '委员工作站室编号', '站号'],
  voicedOn: ['日期', '提出时间', '收集日期', '收集时间', '登记日期', '时间', '反映日期'],
  subject: ['建议类别', '微建议类别', '领域', '分类', '所属类别', '类型'],
  submitterKind: ['提出者', '提出人类别', '建议人类别', '来源', '身份', '提出人身份', '反映人类别'],
  text: ['建议内容', '微建议内容', '微建议', '建议', '具体内容', '反映内容', '主要内容', '意见建议'],
};

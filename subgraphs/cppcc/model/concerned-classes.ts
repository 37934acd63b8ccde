/** The classes of what the CPPCC records about a proposal: that it happened, and what it says. */
export const concernedClasses = {
  row: {
    level: 'PARTNERS',
    zh: '记录',
    en: 'the record',
    basis: { zh: '监督建议的办理节点按战略合作协议开放。', en: 'What happens to a proposal is opened by agreement.' },
  },
  text: {
    level: 'BILATERAL',
    zh: '内容',
    en: 'its words',
    basis: {
      zh: '内容向协同单位和承办单位开放。',
      en: 'Its words are open to the partner of the campaign and to those who handle the proposal.',
    },
  },
} as const;

import type { Bilingual } from './language.ts';
import type { Role } from './viewer.ts';

/** What each role is called. */
export const roleNames: Readonly<Record<Role, Bilingual>> = {
  liaison: { zh: '联络员', en: 'liaison officer' },
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  leader: { zh: '领导', en: 'leader' },
  'inspection-office': { zh: '督查室', en: 'inspection office' },
  'agreement-officer': { zh: '协议专员', en: 'agreement officer' },
  analyst: { zh: '分析员', en: 'analyst' },
  member: { zh: '委员', en: 'member' },
  'station-head': { zh: '工作站站长', en: 'head of a station' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
};

import type { Bilingual } from '#schema/language.ts';

/** Why a value is withheld. */
export const withheldReasons = {
  NOT_OPENED: { zh: '未开放', en: 'no agreement opens it to you for this purpose' },
  OWNER_ONLY: { zh: '仅所属单位掌握', en: 'it stays with its owner' },
  UNSIGNED: { zh: '授权尚未双方签署', en: 'the grant has not been signed by both sides' },
  NOT_YET: { zh: '授权尚未生效', en: 'the grant is not in force yet' },
  SUSPENDED: { zh: '授权已中止', en: 'the grant is suspended' },
  EXPIRED: { zh: '授权已到期', en: 'the grant has expired' },
  ENDED: { zh: '授权已终止', en: 'the grant has ended' },
  ALTERED: { zh: '授权条款与签署文本不一致', en: 'the terms of the grant are not those that were signed' },
  SMALL_CELL: { zh: '数值过小，可能识别个体', en: 'so small a count that it might identify someone' },
  DIFFERENCE: {
    zh: '与贵单位已取得的数字合看，可推算出过小的数值',
    en: 'with what your body was already told, too small a count could be worked out',
  },
} as const satisfies Record<string, Bilingual>;

export type WithheldReason = keyof typeof withheldReasons;

import type { Language } from '#schema/language.ts';
import type { Theme } from './use-grant.ts';

/** What a theme is called, with its year. */
export const themeName = ({ year, label, labelEn }: Theme, language: Language): string =>
  `${year} ${language === 'zh' ? label : labelEn}`;

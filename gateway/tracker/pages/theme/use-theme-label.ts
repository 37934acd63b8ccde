import { useLanguage } from '#tracker/words/language-context.ts';

/** What a theme is called in the reader's language. */
export function useThemeLabel(): (theme: { readonly label: string; readonly labelEn: string }) => string {
  const language = useLanguage();
  return ({ label, labelEn }) => (language === 'zh' ? label : labelEn);
}

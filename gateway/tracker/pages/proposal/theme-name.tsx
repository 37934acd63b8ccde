import { useLanguage } from '#tracker/words/language-context.ts';

/** What a theme is called, in both languages. */
export interface NamedTheme {
  readonly label: string;
  readonly labelEn: string;
}

/** The name of a theme in the reader's language. */
export function useThemeName(): (theme: NamedTheme) => string {
  const language = useLanguage();
  return ({ label, labelEn }) => (language === 'zh' ? label : labelEn);
}

/** The name of a theme in the reader's language. */
export function ThemeName({ theme }: { readonly theme: NamedTheme | null }) {
  const themeName = useThemeName();
  return theme && themeName(theme);
}

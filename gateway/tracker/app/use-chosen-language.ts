import { useEffect, useState } from 'react';
import type { Language } from '#schema/language.ts';

const place = 'xietong-language';

/** The language that the reader has chosen in this browser; Chinese until another is chosen. */
export function useChosenLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(window.localStorage.getItem(place) === 'en' ? 'en' : 'zh');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    window.localStorage.setItem(place, language);
  }, [language]);
  return [language, setLanguage];
}

/** The hub's two languages; Chinese is what a caller gets who asks for neither. */
export type Language = 'zh' | 'en';

/** A sentence in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Chooses the language from an `Accept-Language` header by its highest quality value; Chinese when in doubt. */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; quality: number } = { language: 'zh', quality: 0 };
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    const language = tag.startsWith('zh') ? 'zh' : tag.startsWith('en') ? 'en' : undefined;
    if (language && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

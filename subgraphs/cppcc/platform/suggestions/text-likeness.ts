/** A text without spaces, punctuation and differences of width: texts with the same key say the same. */
export const textKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** The pairs of neighbouring characters of a text, each once: two texts are as alike as they share pairs. */
export const gramsOf = (text: string): string[] => {
  const characters = [...textKey(text)];
  return [...new Set(characters.slice(1).map((character, place) => `${characters[place]}${character}`))];
};

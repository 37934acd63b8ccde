/** What a kind of entry of an inbox is called; an unknown one is shown as it came. */
export const kindWord = (kinds: Readonly<Record<string, string>>, kind: string): string => kinds[kind] ?? kind;

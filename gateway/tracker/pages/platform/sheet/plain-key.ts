/** A head or a value without what differs between sheets by habit: width, case, spaces, brackets and other marks. */
export const plainKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-autumn Festival',
  国庆节: 'National Day',
};

/** A holiday by both names, `English,中文`; days that the country gives once are public holidays in English. */
export function holidayName(zh: string): string {
  const names = zh.split('、').map((name) => english[name] ?? english[name.replace(/节$/, '')] ?? 'a public holiday');
  return `${names.join(' and ')},${zh}`;
}

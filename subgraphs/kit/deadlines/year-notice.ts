/** What the State Council's notice fixes for a year; days by name, `English,中文`. */
export interface YearNotice {
  /** The year in its title; the last days of the December before may belong to it (元旦). */
  readonly year: number;
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
  /** Where the notice and its corrections stand. */
  readonly papers: readonly string[];
}

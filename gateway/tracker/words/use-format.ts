import { useMemo } from 'react';
import { useLanguage } from './language-context.ts';

const zone = 'Asia/Shanghai';

/** How dates, instants and numbers are written in the reader's language; days and instants in Beijing time. */
export interface Format {
  /** A day, `2026-11-27`, as `2026年11月27日` or `27 Nov 2026`. */
  readonly day: (day: string) => string;
  /** An instant to the minute. */
  readonly instant: (instant: string) => string;
  readonly number: (value: number) => string;
  /** A share of a whole, from 0 to 1, in percent to one decimal. */
  readonly share: (value: number) => string;
}

/** How dates, instants and numbers are written in the reader's language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const [day, instant] = [
      new Intl.DateTimeFormat(locale, { dateStyle: language === 'zh' ? 'long' : 'medium', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }),
    ];
    const number = new Intl.NumberFormat(locale);
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    return {
      day: (given) => day.format(new Date(`${given}T00:00:00Z`)),
      instant: (given) => instant.format(new Date(given)),
      number: (value) => number.format(value),
      share: (value) => share.format(value),
    };
  }, [language]);
}

/** Today in Beijing, as `2026-11-27`. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date());

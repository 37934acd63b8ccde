import type { Bilingual, Language } from '#schema/language.ts';
import type { DeadlineUnit } from './deadline-rules.ts';
import type { RunningClock } from './run-clock.ts';

const units: Readonly<Record<DeadlineUnit, Bilingual>> = {
  MONTH: { zh: '个月', en: 'months' },
  DAY: { zh: '日', en: 'days' },
  WORKDAY: { zh: '个工作日', en: 'working days' },
  STATED: { zh: '', en: '' },
};

/** Why a clock ends when it does, in one sentence: start, length, roll, legal basis, calendar. */
export const explainClock = (clock: RunningClock, language: Language): string =>
  language === 'zh' ? inChinese(clock) : inEnglish(clock);

function inChinese({
  rule,
  startOn,
  isStartAssumed,
  isStated,
  rawDueOn,
  dueOn,
  rolledOver,
  extended,
  calendarVersion,
  isProvisional,
}: RunningClock): string {
  const start = isStartAssumed ? `${rule.start.zh}尚未登记，暂自${startOn}` : `自${rule.start.zh}（${startOn}）`;
  const counted = isStated
    ? `文书写明期限为${rawDueOn}`
    : `${start}次日起${rule.length}${units[rule.unit].zh}，至${rawDueOn}`;
  const rolled = rolledOver ? `；该日为${rolledOver.zh}，顺延至${extended?.from ?? dueOn}` : '';
  const more = extended ? `；${extended.on}准予延期至${dueOn}（${extended.reason}）` : '';
  const provisional = isProvisional ? '；该年度放假安排尚未公布，日期为暂定' : '';
  return `${rule.label.zh}：${counted}${rolled}${more}${provisional}。依据：${rule.basis.zh}。日历：${calendarVersion}。`;
}

const unitOf = ({ length, unit }: RunningClock['rule']): string =>
  length === 1 ? units[unit].en.replace(/s$/, '') : units[unit].en;

function inEnglish({
  rule,
  startOn,
  isStartAssumed,
  isStated,
  rawDueOn,
  dueOn,
  rolledOver,
  extended,
  calendarVersion,
  isProvisional,
}: RunningClock): string {
  const start = isStartAssumed
    ? `${startOn}, as ${rule.start.en} is not recorded yet`
    : `${rule.start.en} (${startOn})`;
  const counted = isStated
    ? `the document states ${rawDueOn}`
    : `${rule.length} ${unitOf(rule)} from the day after ${start}, to ${rawDueOn}`;
  const rolled = rolledOver ? `, which is ${rolledOver.en}, so it moves on to ${extended?.from ?? dueOn}` : '';
  const more = extended ? `, extended on ${extended.on} to ${dueOn} (${extended.reason})` : '';
  const provisional = isProvisional ? '; provisional, because the holidays of that year are not announced yet' : '';
  return `${rule.label.en}: ${counted}${rolled}${more}${provisional}. Basis: ${rule.basis.en}. Calendar: ${calendarVersion}.`;
}

import type { Bilingual } from '#schema/language.ts';
import type { NormalisedOutcome } from '../handling/normalised-outcome.ts';

/** One class of a scheme: its letter, what the letter means there, and where that stands on the common scale. */
export interface ReplyClass {
  readonly letter: string;
  readonly label: Bilingual;
  readonly outcome: NormalisedOutcome;
}

/** One version of the reply classes (答复分类) that one authority uses. */
export interface ReplyClassScheme {
  readonly code: string;
  readonly version: number;
  readonly issuedBy: Bilingual;
  /** The first of January where the source gives only the year. */
  readonly effectiveFrom: `${number}-${number}-${number}`;
  readonly source: Bilingual;
  readonly classes: readonly ReplyClass[];
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const inOrder = (...classes: readonly (readonly [NormalisedOutcome, zh: string, en: string])[]): ReplyClass[] =>
  classes.map(([outcome, zh, en], index) => ({ letter: 'ABCD'.charAt(index), label: { zh, en }, outcome }));

/**
 * The reply classes in use, by scheme and version: the crosswalk from letters to outcomes. The same letter means
 * different things in different places, so letters are never compared across schemes, only outcomes are.
 */
export const replyClassSchemes: readonly ReplyClassScheme[] = [
  {
    code: 'HOHHOT',
    version: 1,
    issuedBy: both('呼和浩特市政协', 'Hohhot CPPCC'),
    effectiveFrom: '2010-01-01',
    source: both(
      '新闻报道（2011年1月）：市政协十一届三次会议提案办理情况',
      'Press report, January 2011: how the proposals of the third session of the 11th Hohhot CPPCC were handled',
    ),
    classes: inOrder(
      ['RESOLVED', '已经解决或基本解决', 'resolved or basically resolved'],
      ['IN_PLAN', '已列入解决计划', 'in the plan'],
      ['NOT_NOW', '条件尚不具备', 'conditions are lacking for now'],
    ),
  },
  {
    code: 'FOPING',
    version: 1,
    issuedBy: both('佛坪县', 'Foping county'),
    effectiveFrom: '2024-01-01',
    source: both('佛坪县提案办理做法，2024年', 'Practice of Foping county in handling proposals, 2024'),
    classes: inOrder(
      ['RESOLVED', '已解决或已采纳', 'resolved or adopted'],
      ['IN_PLAN', '计划解决或采纳', 'to be resolved or adopted'],
      ['REFERENCE_ONLY', '留作参考', 'kept for reference'],
    ),
  },
  {
    code: 'CITY_REPORT_2023',
    version: 1,
    issuedBy: both('某市（市名未核实）', 'a city (its name is not verified)'),
    effectiveFrom: '2023-01-01',
    source: both('某市提案办理情况报告，2023年', 'Report of a city on the handling of proposals, 2023'),
    classes: inOrder(
      ['RESOLVED', '已解决、基本解决或以其他方式解决', 'resolved, basically resolved or resolved by other means'],
      ['IN_PLAN', '正在解决或已着手', 'being resolved or started'],
      ['IN_PLAN', '列入规划、逐步解决', 'in the plan, step by step'],
    ),
  },
  {
    code: 'CITY_RULES_2008',
    version: 1,
    issuedBy: both('某市（市名未核实）', 'a city (its name is not verified)'),
    effectiveFrom: '2008-01-01',
    source: both('某市提案办理规定，2008年', 'Rules of a city on the handling of proposals, 2008'),
    classes: inOrder(
      ['RESOLVED', '已解决或基本解决', 'resolved or basically resolved'],
      ['IN_PLAN', '正在解决或已列入计划', 'being resolved or planned'],
      ['NOT_NOW', '受条件限制，留待以后', 'left for later, conditions are lacking'],
      ['REFERENCE_ONLY', '留作参考', 'kept for reference'],
    ),
  },
];

/** What a letter means in one version of a scheme; undefined when the scheme, the version or the letter is unknown. */
export const findReplyClass = (scheme: string, version: number, letter: string): ReplyClass | undefined =>
  replyClassSchemes
    .find((candidate) => candidate.code === scheme && candidate.version === version)
    ?.classes.find((candidate) => candidate.letter === letter);

import type { Bilingual, Language } from './language.ts';

/** What a code of the catalogue means and who can mend it. */
export interface ErrorMeaning extends Bilingual {
  /** HTTP status when the whole request is refused with this code. */
  readonly status: number;
  /** Who can do something about it. */
  readonly mendedBy: 'caller' | 'body' | 'operator';
  /** Whether the body's own explanation, in the caller's language, may follow the sentence. */
  readonly explained: boolean;
}

/** The closed catalogue: no error leaves the hub under another code. Tested against the table in README.md. */
export const errorCodes = {
  UNAUTHENTICATED: {
    status: 401,
    mendedBy: 'caller',
    explained: false,
    zh: '身份未能核实，请重新登录。',
    en: 'Your identity could not be verified; please sign in again.',
  },
  FORBIDDEN: {
    status: 403,
    mendedBy: 'caller',
    explained: false,
    zh: '您的职责不包括这一操作。',
    en: 'Your role does not include this action.',
  },
  NOT_FOUND: {
    status: 404,
    mendedBy: 'caller',
    explained: false,
    zh: '没有找到这条记录，或者它未向您开放。',
    en: 'There is no such record, or it is not open to you.',
  },
  INVALID_INPUT: {
    status: 400,
    mendedBy: 'caller',
    explained: true,
    zh: '填写的内容不符合要求。',
    en: 'What was entered does not meet the requirements.',
  },
  PURPOSE_REQUIRED: {
    status: 400,
    mendedBy: 'caller',
    explained: false,
    zh: '请写明查询用途（x-purpose：TRACKING 办理跟踪、ANALYSIS 主题分析、REPORTING 工作报告），并须在您的权限之内。',
    en: 'Please name the purpose of the query (x-purpose: TRACKING, ANALYSIS or REPORTING); it must be one that you may have.',
  },
  TRANSITION_REFUSED: {
    status: 409,
    mendedBy: 'caller',
    explained: true,
    zh: '按办理流程，当前状态下不能进行这一步。',
    en: 'The life-cycle does not allow this step from the present status.',
  },
  STALE_VERSION: {
    status: 409,
    mendedBy: 'caller',
    explained: true,
    zh: '这条记录刚被他人更新，请查看最新内容后再操作。',
    en: 'Someone else has just changed this record; please look at its latest version first.',
  },
  DUPLICATE: {
    status: 409,
    mendedBy: 'caller',
    explained: true,
    zh: '同一幂等键已用于另一项内容不同的请求。',
    en: 'This idempotency key was already used for a different request.',
  },
  OPERATION_REFUSED: {
    status: 400,
    mendedBy: 'caller',
    explained: true,
    zh: '查询未被接受。',
    en: 'The operation was not accepted.',
  },
  RATE_LIMITED: {
    status: 429,
    mendedBy: 'caller',
    explained: true,
    zh: '请求过于频繁或已达上限，请稍后再试。',
    en: 'Too many requests, or a limit has been reached; please try again later.',
  },
  BODY_UNAVAILABLE: {
    status: 503,
    mendedBy: 'body',
    explained: false,
    zh: '该单位的系统暂时无法答复，其余内容不受影响。',
    en: "This body's system cannot answer at the moment; the rest of the answer stands.",
  },
  INTERNAL: {
    status: 500,
    mendedBy: 'operator',
    explained: false,
    zh: '系统内部出错，已记录；请把请求编号告诉管理员。',
    en: 'Something went wrong inside the hub and was recorded; please give the request id to the operator.',
  },
} as const satisfies Record<string, ErrorMeaning>;

/** A code of the closed catalogue. */
export type ErrorCode = keyof typeof errorCodes;

/** Tells whether a value is a code of the catalogue. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(errorCodes, value);

const longestExplanation = 400;

/** Lines of a stack, addresses, URLs and paths of files: whatever holds one was not written for a caller. */
const internal = /[\n\r]|\d+\.\d+\.\d+\.\d+|:\/\/|node_modules|(?:^|\s)\/\w+\//;

/** The sentence a caller reads: the catalogue's, followed by the explanation where the code admits one. */
export function sentenceOf(code: ErrorCode, language: Language, explanation?: unknown): string {
  const { explained, [language]: sentence } = errorCodes[code];
  const usable = explained && typeof explanation === 'string' && explanation !== '' && !internal.test(explanation);
  return usable ? `${sentence}${language === 'en' ? ' ' : ''}${explanation.slice(0, longestExplanation)}` : sentence;
}

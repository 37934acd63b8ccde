import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Bilingual } from '#schema/language.ts';
import type { Viewer } from '#schema/viewer.ts';

/** How often one may ask within a minute. */
export interface RequestRates {
  readonly perUser: number;
  readonly perBody: number;
  /** Tokens that do not hold, by the address they come from. */
  readonly failedSignIns: number;
}

/** Who has to wait, why, and for how many seconds. */
export interface Wait {
  readonly seconds: number;
  readonly why: Bilingual;
}

/** Counts what is asked within a minute, in this process's memory; says who has to wait. */
export interface RequestRate {
  readonly ask: (viewer: Viewer) => Promise<Wait | undefined>;
  readonly failToSignIn: (address: string) => Promise<Wait | undefined>;
}

const minute = 60;

/** Makes the counters. A user who has to wait takes nothing of what the others of the body may ask. */
export function createRequestRate({ perUser, perBody, failedSignIns }: RequestRates): RequestRate {
  const users = new RateLimiterMemory({ points: perUser, duration: minute });
  const wholeBodies = new RateLimiterMemory({ points: perBody, duration: minute });
  const addresses = new RateLimiterMemory({ points: failedSignIns, duration: minute });
  return {
    ask: async ({ body, id }) =>
      (await waitOf(users, `${body} ${id}`, {
        zh: `每人每分钟至多${perUser}次。`,
        en: `A user may ask ${perUser} times a minute.`,
      })) ??
      (await waitOf(wholeBodies, body, {
        zh: `每个单位每分钟至多${perBody}次。`,
        en: `A body may ask ${perBody} times a minute.`,
      })),
    failToSignIn: (address) =>
      waitOf(addresses, address, {
        zh: '来自这一地址的身份核实失败次数过多。',
        en: 'Too many sign-ins from this address have failed.',
      }),
  };
}

/** Counts one more under a key, says how long to wait when it was one too many. */
async function waitOf(counter: RateLimiterMemory, key: string, why: Bilingual): Promise<Wait | undefined> {
  try {
    await counter.consume(key);
    return undefined;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)), why };
  }
}

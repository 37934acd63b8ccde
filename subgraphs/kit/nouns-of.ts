import type { Noun } from './access/confidential.ts';
import type { Subgraph } from './define-subgraph.ts';
import { handlingPolicy } from './handling/handling.policy.ts';
import { replyPolicy } from './reply/reply.policy.ts';
import { statisticPolicy } from './statistics/statistic.policy.ts';

/** Every confidential kind of record of a body, by name: what every body has, and its own. */
export const nounsOf = ({ nouns }: Pick<Subgraph, 'nouns'>): ReadonlyMap<string, Noun> =>
  new Map([handlingPolicy, replyPolicy, statisticPolicy, ...nouns].map((policy) => [policy.name, policy]));

import type { ClassType } from 'type-graphql';
import { entryOf } from '#schema/registry.ts';
import { ReadClassResolver } from './audit/read-class.resolver.ts';
import { readsResolver } from './audit/read-entry.resolver.ts';
import { ReadReleaseType } from './audit/read-entry.type.ts';
import { releaseReads } from './audit/release-reads.ts';
import type { Subgraph } from './define-subgraph.ts';
import { FeedStateResolver, feedStateResolver } from './events/feed-state.resolver.ts';
import { grantCommands } from './grants/commands/list.ts';
import { GrantResolver, grantsResolver } from './grants/grant.resolver.ts';
import { GrantType } from './grants/grant.type.ts';
import { capitalised } from './graphql/capitalised.ts';
import { mutationsOf } from './graphql/mutations-of.ts';
import { handlingCommands } from './handling/commands/list.ts';
import { HandlingResolver } from './handling/handling.resolver.ts';
import { HandlingType } from './handling/handling.type.ts';
import { InboxItemResolver, inboxResolver } from './inbox/inbox-item.resolver.ts';
import { answerInstrument } from './received/answer-instrument.ts';
import { ReceivedInstrumentType } from './received/received-instrument.type.ts';
import { EvidenceType } from './reply/evidence.type.ts';
import { giveEvidence, withdrawEvidence } from './reply/evidence-commands.ts';
import { ReplyResolver } from './reply/reply.resolver.ts';
import { statisticTableResolver } from './statistics/statistic-table.resolver.ts';

/** What every body offers, its mutations and roots under its own name, because all bodies share one namespace. */
export function bodyResolvers({ body, measures }: Pick<Subgraph, 'body' | 'measures'>): ClassType[] {
  const name = capitalised(body);
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const { zh, en } = entryOf(body);
  const of = (noun: string, type: ClassType, chinese: string, english: string) => ({
    name: noun,
    type,
    body: name,
    zh: `${zh}的${chinese}`,
    en: `${english} of the ${en}`,
  });
  return [
    HandlingResolver,
    ReplyResolver,
    InboxItemResolver,
    FeedStateResolver,
    GrantResolver,
    ReadClassResolver,
    inboxResolver(body, `${field}Inbox`),
    grantsResolver(body, { grants: `${field}Grants`, annex: `${field}Annex` }),
    ...(measures.length > 0
      ? [statisticTableResolver(body, measures, { table: `${field}Statistics`, measures: `${field}Measures` })]
      : []),
    feedStateResolver(body, { query: `${field}Feeds`, mutation: `redrive${name}Event` }),
    mutationsOf(of('Handling', HandlingType, '办理', 'handling'), handlingCommands),
    readsResolver(body, { reads: `${field}Reads`, months: `${field}ReadMonths`, receipt: `${field}ReadReceipt` }),
    mutationsOf(of('ReadRelease', ReadReleaseType, '读取记录公开', 'release of reads'), [releaseReads]),
    mutationsOf(of('Grant', GrantType, '授权', 'grant'), grantCommands),
    mutationsOf(of('Evidence', EvidenceType, '佐证材料', 'evidence'), [giveEvidence, withdrawEvidence]),
    mutationsOf(of('ReceivedInstrument', ReceivedInstrumentType, '收到的文书', 'received instrument'), [
      answerInstrument,
    ]),
  ];
}

import { Arg, Args, type ClassType, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type Body, entryOf } from '#schema/registry.ts';
import { type Connection, connectVisible } from '../connect-visible.ts';
import type { Context } from '../context.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { words } from '../graphql/words.ts';
import type { List } from '../list.ts';
import { makeReceipt } from './make-receipt.ts';
import type { ReadEntry } from './read-entry.entity.ts';
import { readEntryPolicy } from './read-entry.policy.ts';
import { ReadEntryConnection, ReadReceiptType } from './read-entry.type.ts';
import { ReadMonthType } from './read-month.type.ts';
import { readMonths } from './read-months.ts';

const latestFirst: List<ReadEntry> = { policy: readEntryPolicy, order: [['position', 'desc']] };

/** The log of a body's reads, under its name: `<body>Reads`, `<body>ReadMonths`, `<body>ReadReceipt`. */
export function readsResolver(
  body: Body,
  names: { readonly reads: string; readonly months: string; readonly receipt: string },
): ClassType {
  const { zh, en } = entryOf(body);

  @Resolver()
  class BodyReadsResolver {
    @Query(() => ReadEntryConnection, {
      nullable: true,
      name: names.reads,
      description: words(
        `谁读了${zh}的数据，新的在前；其他单位只见本单位人员的读取。`,
        `Who read data of the ${en}, newest first; another body sees what its own people read.`,
      ),
    })
    reads(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): Promise<Connection<ReadEntry>> {
      return connectVisible(context, latestFirst, page);
    }

    @Query(() => [ReadMonthType], {
      nullable: true,
      name: names.months,
      description: words(
        `每月谁为何读了${zh}的数据，近十二个月；其他单位只见本单位人员的读取。`,
        `How often data of the ${en} was read in each of the last twelve months; another body sees its own people’s.`,
      ),
    })
    months(@Ctx() context: Context): Promise<ReadMonthType[]> {
      return readMonths(context, 12);
    }

    @Query(() => ReadReceiptType, {
      nullable: true,
      name: names.receipt,
      description: words(
        `${zh}读取日志的一段及其签名，可离线核验；最多${longestReceipt}条。`,
        `A signed stretch of the log of the ${en}, to be checked off line; ${longestReceipt} entries at most.`,
      ),
    })
    receipt(
      @Arg('from', () => Int, { description: words('自第几条起。', 'From which place on.') }) from: number,
      @Ctx() context: Context,
    ): Promise<ReadReceiptType | null> {
      return makeReceipt(context, from, longestReceipt);
    }
  }
  return BodyReadsResolver;
}

const longestReceipt = 1_000;

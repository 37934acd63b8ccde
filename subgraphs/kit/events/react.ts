import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cell } from '#schema/cell.ts';
import type { Log } from '#schema/log.ts';
import type { Body } from '#schema/registry.ts';
import { createContext } from '../context.ts';
import type { WorkCalendar } from '../deadlines/calendar.ts';
import type { Consumer } from '../define-consumer.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { nounsOf } from '../nouns-of.ts';
import { takeTurn } from '../store/take-turn.ts';
import { workOf } from '../write-path/carry-out.ts';
import type { SnapshotItem } from './feed-item.ts';

/** What every reaction of a body rests on. */
export interface Reacting {
  readonly subgraph: Subgraph;
  readonly cell: Cell;
  readonly consumers: readonly Consumer[];
  readonly log: Log;
  readonly calendar: () => WorkCalendar;
}

/**
 * Lets every consumer of a record's kind take effect, in the given transaction. A body's reactions take turns: one that
 * asks whether all units have replied must not run beside another that notes the last reply.
 */
export async function react(
  { subgraph, cell, consumers, log, calendar }: Reacting,
  em: EntityManager,
  publisher: Body,
  item: SnapshotItem,
  requestId: string,
  isSnapshot = false,
): Promise<void> {
  const concerned = consumers.filter(({ subject, from }) => subject === item.subject && from(publisher, subgraph.body));
  if (concerned.length === 0) return;
  await takeTurn(em, 'REACTION');
  const work = workOf(
    em,
    createContext({
      ...hubContext(subgraph.body, cell),
      em,
      log,
      calendar: calendar(),
      nouns: nounsOf(subgraph),
      requestId,
    }),
  );
  for (const { state, react: takeEffect } of concerned) {
    const { aggregateId: id, aggregateVersion: version } = item;
    const told = { publisher, id, version, isSnapshot, state: state.parse(item.state) };
    await takeEffect(told, work);
    await em.flush();
  }
}

const hubContext = (body: Body, cell: Cell) =>
  ({
    body,
    cell,
    viewer: {
      id: `hub:${body}`,
      body,
      region: cell.code,
      roles: [],
      clearance: 0,
      purposes: [],
      purpose: 'TRACKING',
      isHub: true,
    },
    language: 'zh',
    cursorSecret: '',
    knownGrants: new Map(),
    onChange: () => undefined,
    redrive: async () => 0,
    sign: async () => '',
  }) as const;

import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Log } from '#schema/log.ts';
import type { Body } from '#schema/registry.ts';
import { endMsOf } from '#schema/remember-tokens.ts';
import type { RequestContext } from '../request-context.ts';
import type { Supergraph } from '../supergraph.ts';
import { lookForChangedProposals } from './changed-proposals.ts';
import { type Found, watchRevisions } from './watch-revisions.ts';

interface Means {
  /** Lets a request in, or refuses it. */
  readonly open: onRequestAsyncHookHandler;
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  readonly supergraph: Pick<Supergraph, 'ask' | 'revision'>;
  /** The longest that a token may live, in seconds. */
  readonly longestAge: number;
  /** How often the bodies are looked at while anyone listens. */
  readonly everyMs: number;
  readonly log: Log;
}

/** How often a comment is sent so that nobody between takes the stream for dead. */
const heartbeatMs = 15_000;

/** How long one look for a caller may take. */
const lookMs = 5_000;

/**
 * Serves `GET /changes`: server-sent events that say what to look at again, and nothing of it. `changed` names the
 * proposals that the caller may see and that have changed, and the bodies that have gone away, come back, or are the
 * caller's own; whoever hears asks again under its own rights. The stream ends with the token, or when the hub stops.
 */
export function serveChanges(http: FastifyInstance, { open, contextOf, supergraph, longestAge, everyMs, log }: Means) {
  const watch = watchRevisions(supergraph.revision, everyMs);
  const streams = new Set<() => void>();
  let isOver = false;
  http.route({
    method: 'GET',
    url: '/changes',
    // A HEAD would begin a stream that nobody reads.
    exposeHeadRoute: false,
    onRequest: open,
    handler: async (request, reply) => {
      // Nothing can be written to a caller who has hung up while the token was verified, nor when the hub is stopping.
      if (reply.raw.destroyed || isOver) return reply.hijack().raw.destroy();
      const context = contextOf(request);
      const look = lookForChangedProposals((...asked) => supergraph.ask('cppcc', ...asked), new Date());
      const write = beginStream(reply);
      const tell = async ({ changed, turned }: Found): Promise<void> => {
        const proposals = await look({ ...context, signal: AbortSignal.timeout(lookMs) }).catch((error: unknown) => {
          log.warn({ err: error, requestId: context.requestId }, 'a caller could not be told what has changed');
          return [];
        });
        const bodies = [...new Set<Body>([...turned, ...own(changed, context)])].map((body) => body.toUpperCase());
        if (proposals.length + bodies.length > 0)
          write(`event: changed\ndata: ${JSON.stringify({ proposals, bodies })}\n\n`);
      };
      const stopListening = watch.listen(oneAtATime(tell));
      const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
      const end = (): void => {
        reply.raw.end();
      };
      const expiry = setTimeout(end, lifeLeft(context, longestAge));
      streams.add(end);
      reply.raw.once('close', () => {
        clearInterval(heartbeat);
        clearTimeout(expiry);
        stopListening();
        streams.delete(end);
      });
      return reply;
    },
  });
  return {
    /** Ends every stream. */
    end: (): void => {
      isOver = true;
      watch.stop();
      for (const end of streams) end();
    },
  };
}

const own = (changed: ReadonlySet<Body>, { viewer }: RequestContext): Body[] =>
  changed.has(viewer.body) ? [viewer.body] : [];

/** Tells one thing at a time; what comes meanwhile is told together. */
function oneAtATime(tell: (found: Found) => Promise<void>): (found: Found) => void {
  let [isTelling, waiting] = [false, undefined as Found | undefined];
  const tellOn = async (found: Found): Promise<void> => {
    isTelling = true;
    await tell(found);
    isTelling = false;
    if (!waiting) return;
    const next = waiting;
    waiting = undefined;
    await tellOn(next);
  };
  return (found) => {
    if (!isTelling) void tellOn(found);
    else
      waiting = {
        changed: new Set([...found.changed, ...(waiting?.changed ?? [])]),
        turned: new Set([...found.turned, ...(waiting?.turned ?? [])]),
      };
  };
}

/** Sends the head of the answer, with the headers that every answer of the gateway has; returns how to write on. */
function beginStream(reply: FastifyReply): (text: string) => void {
  reply.hijack();
  const headers = Object.entries(reply.getHeaders()).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  reply.raw.writeHead(200, { ...Object.fromEntries(headers), 'content-type': 'text/event-stream; charset=utf-8' });
  reply.raw.write(': listening\n\n');
  return (text) => void (reply.raw.writableEnded || reply.raw.write(text));
}

/** The milliseconds until the caller's token ends, which the door has verified. */
function lifeLeft({ authorization }: RequestContext, longestAge: number): number {
  const left = endMsOf(authorization.replace(/^Bearer /, ''), longestAge) - Date.now();
  return Math.max(0, Math.min(left, 24 * 60 * 60 * 1_000));
}

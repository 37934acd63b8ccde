import { z } from 'zod';
import { chainNames, chains, loadSubgraph, openStore, verifyChain, witnessedHeads } from '#kit';
import { type Body, bodies } from '#schema/registry.ts';
import { sentenceOf } from './audit-words.ts';

/** What `heads` prints and `--heads` reads. */
export const witnessed = z.array(
  z.object({
    witness: z.enum(bodies),
    publisher: z.enum(bodies),
    chain: z.enum(chainNames),
    position: z.number().int(),
    hash: z.string(),
  }),
);

export type Witnessed = z.output<typeof witnessed>;

/** What was found in one of a body's logs. */
export interface LogFinding {
  readonly sentence: string;
  readonly isBroken: boolean;
}

/** Holds the logs of a body against themselves and against what others have seen of them. */
export async function verifyLogs(body: Body, url: string, heads: Witnessed): Promise<LogFinding[]> {
  const findings: LogFinding[] = [];
  await withStore(body, url, async (em) => {
    for (const chain of chains) {
      const seen = heads.filter(({ publisher, chain: of }) => publisher === body && of === chain.name);
      const verdict = await verifyChain(em, chain as never, seen);
      findings.push({ sentence: sentenceOf(body, chain.name, verdict), isBroken: verdict.broken !== null });
    }
  });
  return findings;
}

/** What a body has witnessed of the others. */
export async function headsSeenBy(witness: Body, url: string): Promise<Witnessed> {
  const seen: Witnessed = [];
  await withStore(witness, url, async (em) => {
    for (const publisher of bodies.filter((other) => other !== witness)) {
      for (const chain of chainNames) {
        const heads = await witnessedHeads(em, publisher, chain);
        seen.push(...heads.map(({ position, hash }) => ({ witness, publisher, chain, position, hash })));
      }
    }
  });
  return seen;
}

async function withStore(
  body: Body,
  url: string,
  work: (em: Awaited<ReturnType<typeof openStore>>['em']) => Promise<void>,
): Promise<void> {
  const store = await openStore(await loadSubgraph(body), url);
  try {
    await work(store.em.fork());
  } finally {
    await store.close();
  }
}

import { type AuditVerdict, loadSubgraph, openStore, verifyAudit } from '#kit';
import { reportFault } from '#schema/process.ts';
import { type Body, isBody } from '#schema/registry.ts';
import { runningDatabases } from './running-databases.ts';

const usage = 'npm run audit -- verify [body]; with DATABASE_URL for one body, without it for the hub that runs here';

/** Verifies audit chains and names the first broken place; exit code 1 if there is one. */
async function main([verb, body]: readonly string[]): Promise<void> {
  if (verb !== 'verify' || (body !== undefined && !isBody(body))) throw new Error(usage);
  for (const [name, url] of await runningDatabases(body, usage)) {
    const verdict = await verify(name, url);
    console.info(sentenceOf(name, verdict));
    if (verdict.broken) process.exitCode = 1;
  }
}

async function verify(body: Body, url: string): Promise<AuditVerdict> {
  const store = await openStore(await loadSubgraph(body), url);
  try {
    return await verifyAudit(store.em.fork());
  } finally {
    await store.close();
  }
}

const faults = {
  CHANGED: '内容被改动 · its content was changed',
  MISSING: '缺失 · it is missing',
  RELINKED: '与前一条不衔接 · it does not follow the one before',
} as const;

const sentenceOf = (body: Body, { entries, broken }: AuditVerdict): string =>
  broken
    ? `${body}: 第 ${broken.position} 条 · entry ${broken.position}: ${faults[broken.fault]}`
    : `${body}: ${entries} 条，完整 · ${entries} entries, unbroken`;

await main(process.argv.slice(2)).catch(reportFault);

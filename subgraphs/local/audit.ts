import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { faultOfReceipt, readReceipt } from '#kit';
import { createBodyVerifier } from '#schema/body-signature.ts';
import { reportFault } from '#schema/process.ts';
import { type Body, isBody } from '#schema/registry.ts';
import { headsSeenBy, verifyLogs, type Witnessed, witnessed } from './audit-logs.ts';
import { readDatabaseConfig } from './config.ts';
import { dataFolder } from './folder.ts';
import { runningDatabases } from './running-databases.ts';

const usage = `npm run audit -- verify [body] [--heads <file>]   hold the logs of a body against themselves and their witnesses
npm run audit -- heads <body>                     print what a body has witnessed of the others, as JSON
npm run audit -- check <receipt> [--keys <file>]  check a receipt off line
With DATABASE_URL for one body, without it for the hub that runs here.`;

/** The hub's logs, held against themselves and against what others have seen of them; exit code 1 where something is wrong. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [verb, subject] = positionals;
  if (verb === 'check' && subject) return checkReceipt(subject, values.keys);
  if (subject !== undefined && !isBody(subject)) throw new Error(usage);
  if (verb === 'heads' && subject) return printHeads(subject);
  if (verb === 'verify') return verify(subject, values.heads);
  throw new Error(usage);
}

async function verify(body: Body | undefined, file: string | undefined): Promise<void> {
  const heads = file ? witnessed.parse(JSON.parse(await readFile(file, 'utf8'))) : await headsAtHand();
  for (const [name, url] of await runningDatabases(body, usage)) {
    for (const { sentence, isBroken } of await verifyLogs(name, url, heads)) {
      console.info(sentence);
      if (isBroken) process.exitCode = 1;
    }
  }
}

/** What the bodies of the hub that runs here have witnessed of one another; nothing where one database alone is named. */
async function headsAtHand(): Promise<Witnessed> {
  if (readDatabaseConfig().DATABASE_URL) return [];
  const all = await runningDatabases(undefined, usage);
  return (await Promise.all(all.map(([witness, url]) => headsSeenBy(witness, url)))).flat();
}

async function printHeads(body: Body): Promise<void> {
  for (const [name, url] of await runningDatabases(body, usage)) {
    console.info(JSON.stringify(await headsSeenBy(name, url), undefined, 2));
  }
}

const receiptFile = z.object({ text: z.string(), signature: z.string() });

async function checkReceipt(path: string, keys = dataFolder(readDatabaseConfig().HUB_DATA).bodyKeys): Promise<void> {
  const { text, signature } = receiptFile.parse(JSON.parse(await readFile(path, 'utf8')));
  const receipt = readReceipt.parse(JSON.parse(text));
  const signer = await (await createBodyVerifier(keys)).signerOfText(text, signature).catch(() => undefined);
  const fault = faultOfReceipt(receipt);
  const isSigned = signer === receipt.publisher;
  const told = receipt.entries.filter((entry) => entry.told).length;
  if (isSigned && fault === undefined) {
    console.info(`${receipt.publisher}: ${told}/${receipt.entries.length} 条，完整 · entries told, unbroken`);
    return;
  }
  const faults = isSigned
    ? `第 ${fault} 条不符 · entry ${fault} does not hold`
    : '签名不符 · the signature does not hold';
  console.info(`${receipt.publisher}: ${faults}`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const options = { heads: { type: 'string' }, keys: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Error(usage);
  }
}

await main().catch(reportFault);

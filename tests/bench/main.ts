import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { onServer } from '../support/databases.ts';
import { benchEndToEnd } from './end-to-end/bench-end-to-end.ts';
import { benchGateways } from './gateways/bench-gateways.ts';
import { startBenchHub } from './hub.ts';
import { type Question, questionsOfTheDay } from './questions.ts';
import { benchSoak, watchHeaps } from './soak/bench-soak.ts';
import { headersOfMany } from './tokens.ts';

const parts = ['end-to-end', 'gateways', 'soak'] as const;

const viewers = 500;

/**
 * Measures the hub beside its peers and prints the tables of RESULTS.md:
 * `npm run bench [-- gateways end-to-end soak] [--rounds 3] [--seconds 6] [--minutes 20]`.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number) =>
    Number(args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const named = parts.filter((part) => args.includes(part));
  const chosen = named.length > 0 ? named : parts.filter((part) => part !== 'soak');
  if (chosen.includes('gateways')) installPeers();
  const heaps = chosen.includes('soak') ? await watchHeaps() : '';
  const root = `${dataFolder().root}/bench`;
  const [processor] = cpus();
  console.info(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model}, Node ${process.version}\n`,
  );
  for (const part of chosen) {
    const hasOwnCore = part === 'gateways' && keepToFirstCore();
    const hub = await startBenchHub(root);
    try {
      const questions = await questionsOfTheDay(await longestProposal(hub.databases.cppcc.ownerUrl));
      const headers = new Map<Question, Awaited<ReturnType<typeof headersOfMany>>>();
      for (const question of questions) headers.set(question, await headersOfMany(root, question, viewers));
      const headersOf = (question: Question) => headers.get(question) ?? [];
      const effort = { rounds: option('--rounds', 3), seconds: option('--seconds', 6), hasOwnCore };
      const soak = { minutes: option('--minutes', 20), warmUpMinutes: 5, perSecond: option('--per-second', 20) };
      const lines = {
        gateways: () => benchGateways(hub, questions, headersOf, effort),
        'end-to-end': () => benchEndToEnd(hub, questions, headersOf, effort),
        soak: () => benchSoak(hub, questions, headersOf, soak, heaps),
      };
      console.info(`## ${part}\n\n${(await lines[part]()).join('\n')}`);
    } finally {
      await hub.stop();
    }
  }
}

/** The peers have packages of their own, so that nobody must install them who only runs the hub. */
function installPeers(): void {
  const folder = fileURLToPath(new URL('peers', import.meta.url));
  if (existsSync(`${folder}/node_modules`)) return;
  console.info('installing the gateways to compare with …');
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

/** Leaves the second core to the gateway that is measured; false where the system cannot. */
function keepToFirstCore(): boolean {
  if (cpus().length < 2) return false;
  try {
    execFileSync('taskset', ['-acp', '0', String(process.pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The proposal that most is known of. */
const longestProposal = (url: string): Promise<string> =>
  onServer(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select proposal_id as id from assignment group by proposal_id order by count(*) desc, proposal_id limit 1`,
    );
    return rows[0]?.id ?? '';
  });

await main(process.argv.slice(2));

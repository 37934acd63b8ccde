import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reportFault } from '#schema/process.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { onServer } from '../support/databases.ts';
import { benchEndToEnd } from './end-to-end/bench-end-to-end.ts';
import { benchGateways } from './gateways/bench-gateways.ts';
import { startBenchHub } from './hub.ts';
import { keepToFirstCore } from './own-core.ts';
import { type Question, questionsOfTheDay } from './questions.ts';
import { benchScale } from './scale/bench-scale.ts';
import { benchSoak, watchHeaps } from './soak/bench-soak.ts';
import { headersOfMany } from './tokens.ts';

const parts = ['end-to-end', 'gateways', 'soak'] as const;

/** What takes a million rows, or twenty minutes, is measured only when it is named. */
const named = ['scale', 'soak'];

const viewers = 500;

/**
 * Measures the hub beside its peers and prints the tables of RESULTS.md:
 * `npm run bench [-- gateways end-to-end soak scale] [--rounds 3] [--seconds 6] [--minutes 20] [--questions theme]`.
 */
async function main(args: readonly string[]): Promise<void> {
  const word = (name: string, otherwise: string) =>
    args.includes(name) ? String(args[args.indexOf(name) + 1]) : otherwise;
  const option = (name: string, otherwise: number) => Number(word(name, String(otherwise)));
  if (args.includes('scale')) {
    console.info(await benchScale(args.includes('--questions') ? new RegExp(word('--questions', '')) : undefined));
    return;
  }
  const asked = parts.filter((part) => args.includes(part));
  const chosen = asked.length > 0 ? asked : parts.filter((part) => !named.includes(part));
  if (chosen.includes('gateways')) installPeers();
  const root = `${dataFolder().root}/bench`;
  const [processor] = cpus();
  console.info(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model}, Node ${process.version}\n`,
  );
  for (const part of chosen) {
    const giveBack = part === 'gateways' ? await keepToFirstCore() : undefined;
    const heaps = part === 'soak' ? await watchHeaps() : undefined;
    const hub = await startBenchHub(root);
    try {
      const all = await questionsOfTheDay(await longestProposal(hub.databases.cppcc.ownerUrl));
      const questions = all.filter(({ name }) => name.startsWith(word('--questions', '')));
      const headers = new Map<Question, Awaited<ReturnType<typeof headersOfMany>>>();
      for (const question of questions) headers.set(question, await headersOfMany(root, question, viewers));
      const headersOf = (question: Question) => headers.get(question) ?? [];
      const effort = {
        rounds: option('--rounds', 3),
        seconds: option('--seconds', 6),
        hasOwnCore: giveBack !== undefined,
      };
      const soak = { minutes: option('--minutes', 20), warmUpMinutes: 5, perSecond: option('--per-second', 20) };
      const lines = {
        gateways: () => benchGateways(hub, questions, headersOf, effort),
        'end-to-end': () => benchEndToEnd(hub, questions, headersOf, effort),
        soak: () => benchSoak(hub, questions, headersOf, soak, heaps?.folder ?? ''),
      };
      console.info(`## ${part}\n\n${(await lines[part]()).join('\n')}`);
    } finally {
      await hub.stop();
      await heaps?.end();
      giveBack?.();
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

/** The proposal that most is known of. */
const longestProposal = (url: string): Promise<string> =>
  onServer(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select proposal_id as id from assignment group by proposal_id order by count(*) desc, proposal_id limit 1`,
    );
    return rows[0]?.id ?? '';
  });

await main(process.argv.slice(2)).catch(reportFault);

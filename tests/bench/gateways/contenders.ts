import { fileURLToPath } from 'node:url';

/** A gateway that takes part, and how it is started. */
export interface Contender {
  readonly name: string;
  /** Arguments of node, for a port and a supergraph file that names the bodies’ addresses. */
  readonly command: (port: number, supergraph: string) => readonly string[];
}

const peer = (name: string) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
const [ours, stock] = ['../../../gateway/main.ts', 'stock.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];
const hiveProgram = peer('node_modules/@graphql-hive/gateway/dist/bin.js');

const hive = (port: number, supergraph: string, ...more: readonly string[]) => [
  ...[hiveProgram, 'supergraph', supergraph, '--port', String(port), '--host', '127.0.0.1'],
  ...['--config-path', peer('hive.config.mjs'), ...more],
];

/** The gateways that are measured; what all others are compared with stands first. */
export const contenders: readonly Contender[] = [
  { name: 'stock @apollo/gateway', command: () => ['--import', 'tsx', stock] },
  { name: 'Xietong', command: () => ['--import', 'tsx', ours] },
  { name: 'Hive Gateway', command: (port, supergraph) => hive(port, supergraph) },
  {
    name: 'Hive Gateway, Rust planner',
    command: (port, supergraph) => hive(port, supergraph, '--hive-router-runtime'),
  },
  { name: 'Mercurius', command: () => [peer('mercurius.mjs')] },
];

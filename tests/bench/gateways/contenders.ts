import { fileURLToPath } from 'node:url';
import { gatewayNodeOptions } from '#schema/node-options.ts';

/** A gateway that takes part, and how it is started. */
export interface Contender {
  readonly name: string;
  /** What Node itself is told; nothing where it runs as it comes. */
  readonly nodeOptions?: readonly string[];
  /** The program and its arguments, for a port and a supergraph file that names the bodies’ addresses. */
  readonly command: (port: number, supergraph: string) => readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

const peer = (name: string) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
const [oursProgram, stockProgram] = ['../../../gateway/main.ts', 'stock.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];
const hiveProgram = peer('node_modules/@graphql-hive/gateway/dist/bin.js');

const hive = (port: number, supergraph: string, ...more: readonly string[]) => [
  ...[hiveProgram, 'supergraph', supergraph, '--port', String(port), '--host', '127.0.0.1'],
  ...['--config-path', peer('hive.config.mjs'), ...more],
];

/** What a process must be told that takes the development keys, which sign the bench’s tokens: production refuses them. */
export const takesDevelopmentKeys = { NODE_ENV: 'development' };

/** The hub’s own gateway, with a line in its log for every request. */
export const ours: Contender = {
  name: 'Xietong',
  nodeOptions: gatewayNodeOptions,
  command: () => [oursProgram],
  settings: { ...takesDevelopmentKeys, LOG_LEVEL: 'info' },
};

/** Limits of the hub that a load of strangers does not reach. */
export const unlimited = {
  HUB_REQUESTS_PER_USER: '1000000000',
  HUB_REQUESTS_PER_BODY: '1000000000',
  HUB_SIMULTANEOUS_PER_USER: '1000000',
};

/** The gateways that are measured; what all others are compared with stands first. */
export const contenders: readonly Contender[] = [
  { name: 'stock @apollo/gateway', command: () => ['--import', 'tsx', stockProgram] },
  ours,
  { ...ours, name: 'Xietong, Node’s default heap', nodeOptions: [] },
  { ...ours, name: 'Xietong, Apollo’s plans', settings: { ...ours.settings, HUB_PLANNER: 'apollo' } },
  { name: 'Hive Gateway', command: (port, supergraph) => hive(port, supergraph) },
  {
    name: 'Hive Gateway, Rust planner',
    command: (port, supergraph) => hive(port, supergraph, '--hive-router-runtime'),
  },
  { name: 'Mercurius', command: () => [peer('mercurius.mjs')] },
];

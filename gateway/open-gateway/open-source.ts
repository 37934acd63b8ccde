import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { Pool } from 'undici';
import { type Answer, readAnswer } from '../body-answer.ts';
import { callForJson } from '../json-call.ts';

const limits = { deadlineMs: 10_000, largest: 64 * 1024 * 1024 };
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Asks a subgraph of this machine, as nobody: no token, no signature, and its schema is not known. */
export class OpenSource implements GraphQLDataSource {
  readonly #path: string;
  readonly #pool: Pool;

  constructor(address: string) {
    const { protocol, hostname, origin, pathname } = new URL(address);
    if (protocol !== 'http:' || !loopback.includes(hostname)) throw new Error(`${address} is not of this machine`);
    this.#path = pathname;
    this.#pool = new Pool(origin, { connections: 64 });
  }

  async process({ request: { query, variables } }: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const call = {
      method: 'POST' as const,
      path: this.#path,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    };
    const text = await callForJson(this.#pool, call, limits);
    return readAnswer(text, (data) => data as Record<string, unknown>).answer;
  }

  /** Closes the connections. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

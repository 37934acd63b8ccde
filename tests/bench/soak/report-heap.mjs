import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Preloaded into a process: writes down every few seconds how much its heap holds after a collection. */
const everyMs = 5_000;

const program = process.argv.slice(1).map((part) => basename(part));
if (process.env.HEAP_REPORTS && /^main\.ts/.test(program[0] ?? '')) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const file = `${process.env.HEAP_REPORTS}/${program[1] ?? 'gateway'}`;
  setInterval(() => {
    collect();
    appendFileSync(file, `${Date.now()} ${process.memoryUsage().heapUsed}\n`);
  }, everyMs).unref();
}

import { writeFile } from 'node:fs/promises';
import { reportFault } from '#schema/process.ts';
import { benchScale } from './bench-scale.ts';

/** Compares cities of several sizes, all questions or those that a word names: `npm run bench:scale -- Inbox`. */
async function main([word]: readonly string[]): Promise<void> {
  const report = await benchScale(word === undefined ? undefined : new RegExp(word));
  console.log(report);
  if (word === undefined) await writeFile(new URL('RESULTS.md', import.meta.url), report);
}

await main(process.argv.slice(2)).catch(reportFault);

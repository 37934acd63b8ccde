import { startCluster } from './load/cluster.ts';
import { type City, loadCity } from './load/load-city.ts';
import { type Measured, measureQuestion } from './measure/measure-question.ts';
import { printReport } from './measure/print-report.ts';
import type { Line } from './measure/print-table.ts';
import { questions } from './measure/questions.ts';
import { serveCity } from './measure/serve-city.ts';

/** How many made proposals the cities have that are compared. */
const sizes = [10_000, 1_000_000];

/** Loads cities of several sizes, asks each of them every question, and returns the report of their times and plans. */
export async function benchScale(only?: RegExp): Promise<string> {
  const asked = questions.filter(({ name }) => !only || only.test(name));
  const cluster = await startCluster();
  try {
    const measured: Measured[][] = [];
    for (const size of sizes) measured.push(await measureCity(await loadCity(cluster, size), asked));
    const lines: Line[] = asked.map(({ name }, place) => ({
      name,
      measured: measured.map((ofCity) => ofCity[place] as Measured),
    }));
    return printReport(sizes, lines);
  } finally {
    await cluster.stop();
  }
}

async function measureCity(city: City, asked: typeof questions): Promise<Measured[]> {
  const served = await serveCity(city);
  try {
    const measured: Measured[] = [];
    for (const question of asked) {
      measured.push(await measureQuestion(served, city, question));
      process.stderr.write(`  ${question.name}: ${measured.at(-1)?.ms?.toFixed(1) ?? measured.at(-1)?.fault}\n`);
    }
    return measured;
  } finally {
    await served.stop();
  }
}

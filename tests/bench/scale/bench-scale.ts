import { startCluster } from './load/cluster.ts';
import { loadCity } from './load/load-city.ts';
import { type AskedCity, measureQuestion } from './measure/measure-question.ts';
import { printReport } from './measure/print-report.ts';
import { type Line, timeOf } from './measure/print-table.ts';
import { questions } from './measure/questions.ts';
import { serveCity } from './measure/serve-city.ts';

/** How many made proposals the cities have that are compared. */
const sizes = [10_000, 1_000_000];

/** Loads cities of several sizes, asks all of them every question, and returns the report of their times and plans. */
export async function benchScale(only?: RegExp): Promise<string> {
  const cluster = await startCluster();
  const cities: AskedCity[] = [];
  try {
    for (const size of sizes) {
      const city = await loadCity(cluster, size);
      cities.push({ size, city, served: await serveCity(city) });
    }
    const lines: Line[] = [];
    for (const question of questions.filter(({ name }) => !only || only.test(name))) {
      const measured = await measureQuestion(cities, question);
      lines.push({ name: question.name, apart: question.apart, measured });
      process.stderr.write(`  ${question.name}: ${measured.map(timeOf).join(', ')}\n`);
    }
    return printReport(sizes, lines);
  } finally {
    for (const { served } of cities) await served.stop();
    await cluster.stop();
  }
}

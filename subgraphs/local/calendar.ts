import { readFile } from 'node:fs/promises';
import {
  type CalendarImport,
  type CalendarYear,
  CalendarYearEntity,
  importYear,
  loadCalendar,
  loadSubgraph,
  openStore,
  readCalendarFile,
  type WorkCalendar,
  type YearNotice,
} from '#kit';
import { reportFault } from '#schema/process.ts';
import { type Body, isBody } from '#schema/registry.ts';
import { runningDatabases } from './running-databases.ts';
import { ifMissing } from './secrets.ts';

const usage =
  'npm run calendar -- import FILE [body], or npm run calendar -- list [body]; ' +
  'with DATABASE_URL for one body, without it for the hub that runs here';

/** Imports a year of the working calendar, one transaction per body, or lists the years that were imported. */
async function main(words: readonly string[]): Promise<void> {
  const [verb, file, body] = words[0] === 'list' ? ['list', '', words[1]] : words;
  if ((verb !== 'list' && verb !== 'import') || file === undefined || (body !== undefined && !isBody(body))) {
    throw new Error(usage);
  }
  const notice = verb === 'import' ? await noticeIn(file) : undefined;
  for (const [name, url] of await runningDatabases(body, usage)) {
    for (const line of await (notice ? take(name, url, notice) : list(name, url))) console.info(line);
  }
}

async function noticeIn(file: string): Promise<YearNotice> {
  const text = await readFile(file, 'utf8').catch(ifMissing);
  if (text === undefined) throw new Error(`没有这个文件：${file} · there is no file ${file}`);
  return readCalendarFile(text);
}

async function take(body: Body, url: string, notice: YearNotice): Promise<string[]> {
  const subgraph = await loadSubgraph(body);
  const store = await openStore(subgraph, url);
  try {
    return linesOfImport(body, notice, await importYear(store.em, subgraph, notice));
  } finally {
    await store.close();
  }
}

async function list(body: Body, url: string): Promise<string[]> {
  const store = await openStore(await loadSubgraph(body), url);
  try {
    const em = store.em.fork();
    const years = await em.find(CalendarYearEntity, {}, { orderBy: { year: 'asc', version: 'asc' } });
    return linesOfList(body, await loadCalendar(em), years);
  } finally {
    await store.close();
  }
}

const lengthOf = ({ holidays, workdays }: YearNotice): string => {
  const days = Object.keys({ ...holidays, ...workdays }).length;
  return `${days} 天 · ${days} days`;
};

const linesOfImport = (body: Body, notice: YearNotice, { version, isNew, changed }: CalendarImport): string[] => [
  isNew
    ? `${body}: ${notice.year} v${version}, ${lengthOf(notice)}`
    : `${body}: ${notice.year} v${version}, 内容相同，未作改动 · the same content, nothing was changed`,
  ...changed.map(({ label, from, to }) => `  ${label}: ${from} → ${to}`),
];

const linesOfList = (body: Body, { version, lastYear }: WorkCalendar, years: readonly CalendarYear[]): string[] => [
  `${body}: 至 ${lastYear} 年 · up to ${lastYear} (${version})`,
  ...years.map(
    (year) => `  ${year.year} v${year.version}, ${lengthOf(year)}, ${year.importedAt.toISOString().slice(0, 10)}`,
  ),
];

await main(process.argv.slice(2)).catch(reportFault);

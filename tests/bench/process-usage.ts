import { readdir, readFile } from 'node:fs/promises';

const ticksPerSecond = 100;

/** CPU seconds that a process and all it has started have used so far (Linux). */
export async function cpuSeconds(pid: number): Promise<number> {
  const ticks = await sumOf(pid, async (one) => {
    const [, rest = ''] = (await readFile(`/proc/${one}/stat`, 'utf8')).split(') ');
    const fields = rest.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks / ticksPerSecond;
}

/** The most memory in MB that a process and all it has started have held so far (Linux: the high-water mark of each). */
export const peakMegabytes = (pid: number): Promise<number> =>
  sumOf(pid, async (one) => Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${one}/status`, 'utf8'))?.[1]) / 1_024);

async function sumOf(pid: number, measure: (pid: number) => Promise<number>): Promise<number> {
  const own = await measure(pid).catch(() => 0);
  const children = await childrenOf(pid);
  return (await Promise.all(children.map((child) => sumOf(child, measure)))).reduce((sum, one) => sum + one, own);
}

async function childrenOf(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

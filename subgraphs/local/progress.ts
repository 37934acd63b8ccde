/** Shows the steps of a start: on a terminal each line tells how long its step took, else one plain line a step. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const isTerminal = process.stdout.isTTY;
  const begun = performance.now();
  if (isTerminal) process.stdout.write(`  … ${title}`);
  try {
    const result = await work();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`${isTerminal ? '\r' : ''}  ✓ ${title} (${seconds} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${isTerminal ? '\r' : ''}  ✗ ${title}\n`);
    throw error;
  }
}

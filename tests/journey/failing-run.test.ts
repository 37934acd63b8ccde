import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { run } from '../support/processes.ts';

test('a run of the tests in which one fails ends with an exit code that says so', async () => {
  const name = `tests/journey/failing-${randomUUID()}.test.ts`;
  await writeFile(
    `${projectFolder}${name}`,
    "import { expect, test } from 'vitest';\ntest('fails', () => expect(1).toBe(2));\n",
  );
  try {
    // Its setup does all that any run's does, for one body: the exit code is lost or kept by what it loads and starts.
    const command = run(projectFolder, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'hub', name], {
      HUB_TEST_BODIES: 'justice',
    });
    expect(await command.ends).toBe(1);
    expect(command.said()).toContain('1 failed');
  } finally {
    await rm(`${projectFolder}${name}`);
  }
});

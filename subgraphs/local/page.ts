import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { projectFolder } from './folder.ts';

const source = `${projectFolder}gateway/explorer`;

/** What the page takes from elsewhere: what bodies and roles are called. */
const names = ['registry', 'role-names'].map((name) => `${projectFolder}schema/${name}.ts`);

/** Builds the GraphiQL page if it is missing or older than its source. */
export async function ensureExplorer(): Promise<void> {
  const built = await modifiedAt(`${source}/dist/index.html`);
  const files = await readdir(source, { recursive: true });
  const own = files.filter((file) => !file.startsWith('dist')).map((file) => `${source}/${file}`);
  const newest = Math.max(...(await Promise.all([...own, ...names].map(modifiedAt))));
  if (built < newest) await build();
}

const modifiedAt = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

function build(): Promise<void> {
  const vite = `${projectFolder}node_modules/vite/bin/vite.js`;
  const child = spawn(process.execPath, [vite, 'build', source, '--logLevel', 'error'], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The GraphiQL page could not be built.'))));
  });
}

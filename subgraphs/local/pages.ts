import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { projectFolder } from './folder.ts';

/** The folders of the pages that the gateway serves. */
const pages = ['explorer', 'tracker'].map((name) => `${projectFolder}gateway/${name}`);

/** What pages take from elsewhere: who is signed in, and what bodies, roles and purposes are called. */
const shared = [
  `${projectFolder}gateway/session`,
  ...['registry', 'role-names', 'purpose'].map((name) => `${projectFolder}schema/${name}.ts`),
];

/** Builds the pages that are missing or older than their sources. */
export async function ensurePages(): Promise<void> {
  await Promise.all(pages.map(ensurePage));
}

async function ensurePage(source: string): Promise<void> {
  const built = await modifiedAt(`${source}/dist/index.html`);
  const newest = Math.max(...(await Promise.all([source, ...shared].map(newestIn))));
  if (built < newest) await build(source);
}

/** When a file, or the newest file of a folder's sources, was last changed. */
async function newestIn(path: string): Promise<number> {
  const files = (await readdir(path, { recursive: true }).catch(() => [])).filter((file) => !file.startsWith('dist'));
  return Math.max(...(await Promise.all([path, ...files.map((file) => `${path}/${file}`)].map(modifiedAt))));
}

const modifiedAt = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

function build(source: string): Promise<void> {
  const vite = `${projectFolder}node_modules/vite/bin/vite.js`;
  const child = spawn(process.execPath, [vite, 'build', source, '--logLevel', 'error'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${source} could not be built.`))));
  });
}

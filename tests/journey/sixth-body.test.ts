import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dataFolder, projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { post } from '../support/hub.ts';
import { run } from '../support/processes.ts';
import { patience } from '../support/settings.ts';
import { issuerIn, signIn } from '../support/sign-in-flow.ts';

/** The words of the courts’ folder that name the body and its instrument, and what a copy calls them. */
const renamed = [
  ['judicial', 'audit'],
  ['Judicial', 'Audit'],
  ['Mediation', 'AuditFinding'],
  ['JudicialConfirmation', 'AuditConfirmation'],
  ['courts', 'audit'],
  ['Courts', 'Audit'],
] as const;

const copied = ['gateway', 'schema', 'subgraphs', 'package.json', 'tsconfig.json'];

test('a body copied to a sixth name, with one line in the registry and one command, serves through the gateway', async () => {
  const project = await mkdtemp(join(tmpdir(), 'xietong-sixth-'));
  for (const name of copied) await cp(`${projectFolder}${name}`, `${project}/${name}`, { recursive: true });
  await symlink(`${projectFolder}node_modules`, `${project}/node_modules`);

  await cp(`${project}/subgraphs/courts`, `${project}/subgraphs/audit`, { recursive: true });
  await renameWords(`${project}/subgraphs/audit`);
  const registry = await readFile(`${project}/schema/registry.ts`, 'utf8');
  const line = "  { body: 'audit', zh: '审计局', en: 'audit office', port: 4006 },\n";
  await writeFile(`${project}/schema/registry.ts`, registry.replace('] as const', `${line}] as const`));

  const schema = run(project, ['schema/compose.ts'], {});
  expect(await schema.ends, schema.said()).toBe(0);
  expect(schema.said()).toContain('subgraphs/audit.graphql');

  await pretendPagesAreBuilt(project);
  const port = await freePort();
  const folder = dataFolder(join(inject('dataRoot'), 'sixth'));
  const hub = run(project, ['subgraphs/local/start.ts'], {
    ...patience,
    HUB_DATA: folder.root,
    HUB_POSTGRES_URL: inject('adminUrl'),
    PORT: String(port),
    HUB_IDENTITY_PORT: '0',
  });
  try {
    await hub.says('停止');
    const page = `http://127.0.0.1:${port}/graphiql/`;
    const { access_token: token } = await signIn(issuerIn(hub.said()), page, 'audit-liaison');
    const query = `{
      auditRecommendations(first: 1) { totalCount }
      supervisionProposals(first: 100) { nodes { courts { body } audit { body instruments { title } } } }
    }`;
    const { data, errors, extensions } = await post(
      `http://127.0.0.1:${port}/graphql`,
      { query },
      { authorization: `Bearer ${token}` },
    );
    expect(errors).toEqual([]);
    expect(data.auditRecommendations.totalCount).toBe(15);
    const audited = data.supervisionProposals.nodes.filter(({ audit }: { audit: object | null }) => audit);
    expect(audited.length).toBeGreaterThan(5);
    expect(audited[0].audit.body).toBe('AUDIT');
    expect(extensions.sources).toContainEqual({ body: 'AUDIT', state: 'LIVE', asOf: expect.any(String) });
  } finally {
    hub.process.kill('SIGTERM');
    await hub.ends;
    await rm(project, { recursive: true, force: true });
  }
}, 240_000);

/** Puts something where the pages of a copy are built to, newer than all that they are built from: none is opened here. */
async function pretendPagesAreBuilt(project: string): Promise<void> {
  for (const page of ['explorer', 'tracker']) {
    await mkdir(`${project}/gateway/${page}/dist`, { recursive: true });
    await writeFile(`${project}/gateway/${page}/dist/index.html`, '');
  }
}

async function renameWords(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    await writeFile(path, inNewWords(await readFile(path, 'utf8')));
    const [from, to] = [name.name, inNewWords(name.name)];
    if (from !== to) await rename(path, join(dirname(path), to));
  }
}

const inNewWords = (text: string): string =>
  renamed
    .reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
    .replaceAll(/'(audit)-(20\d\d)'/g, "'courts-$2'");

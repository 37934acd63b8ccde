import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where the local hub keeps its database, keys and secrets. */
export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  readonly secrets: string;
  readonly privateKey: string;
  readonly publicKeys: string;
  /** The public keys of the bodies. */
  readonly bodyKeys: string;
  /** The clients of the bodies' own systems, with their secrets. */
  readonly clients: string;
  /** Where the running hub's databases are reached, and who issues its tokens. */
  readonly running: string;
}

/** The places inside a data folder; `.data/` in the project unless told otherwise. */
export function dataFolder(root = `${projectFolder}.data`): DataFolder {
  return {
    root,
    postgres: `${root}/postgres`,
    secrets: `${root}/secrets.json`,
    privateKey: `${root}/development-private-key.json`,
    publicKeys: `${root}/development-public-keys.json`,
    bodyKeys: `${root}/body-public-keys.json`,
    clients: `${root}/clients.json`,
    running: `${root}/running.json`,
  };
}

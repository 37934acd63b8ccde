import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.ts';

/** Writes the tracker's generated files: `npm run operations`. */
for (const [path, text] of await generatedFiles()) await writeFile(path, text);

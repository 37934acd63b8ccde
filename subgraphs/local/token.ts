import { parseArgs } from 'node:util';
import { z } from 'zod';
import { reportFault } from '#schema/process.ts';
import { bodies } from '#schema/registry.ts';
import { roles } from '#schema/viewer.ts';
import { readLocalConfig } from './config.ts';
import { developmentToken, ensureDevelopmentKey } from './development-key.ts';
import { dataFolder } from './folder.ts';
import { readRunningHub } from './running-hub.ts';

const usage = `npm run token -- --body <body> --role <role> [--role <role> …] [--hours <1-24>]
  bodies: ${bodies.join(', ')}
  roles:  ${roles.join(', ')}`;

const request = z.object({
  body: z.enum(bodies),
  roles: z.array(z.enum(roles)).min(1),
  hours: z.coerce.number().min(1).max(24),
});

/** Prints a development token for the hub that runs here; no production process accepts it. */
async function main(): Promise<void> {
  const result = request.safeParse(readArguments());
  if (!result.success) throw new Error(usage);
  const folder = dataFolder(readLocalConfig().HUB_DATA);
  const [key, hub] = [await ensureDevelopmentKey(folder), await readRunningHub(folder)];
  console.info(await developmentToken(key, { ...result.data, issuer: hub?.issuer }));
}

function readArguments(): unknown {
  try {
    const { values } = parseArgs({
      options: {
        body: { type: 'string' },
        role: { type: 'string', multiple: true },
        hours: { type: 'string', default: '12' },
      },
    });
    return { body: values.body, roles: values.role, hours: values.hours };
  } catch {
    return undefined;
  }
}

await main().catch(reportFault);

import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { purposeHeader } from '#schema/purpose.ts';
import { ensureDevelopmentKey, localTrust } from '../../subgraphs/local/development-key.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { claimsOf } from '../../subgraphs/local/identity-provider/officers.ts';
import type { Question } from './questions.ts';

/** The headers of so many viewers of one kind, each with a token of his own. */
export async function headersOfMany(root: string, { body, role }: Question, many: number) {
  const key = await ensureDevelopmentKey(dataFolder(root));
  const signingKey = await importJWK(key, 'ES256');
  return Promise.all(
    Array.from({ length: many }, async (_, index) => {
      const token = await new SignJWT({ client_id: 'development', ...claimsOf(body, [role]) })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid as string })
        .setIssuer(localTrust.issuer)
        .setAudience(localTrust.audience)
        .setSubject(`${body}-${role}-${index}`)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(signingKey);
      return { authorization: `Bearer ${token}`, [purposeHeader]: role === 'analyst' ? 'ANALYSIS' : 'TRACKING' };
    }),
  );
}

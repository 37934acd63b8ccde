import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  CompactSign,
  compactVerify,
  createLocalJWKSet,
  importJWK,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import { type Body, isBody } from './registry.ts';

/** What a body signs when it asks another for its feed, and when it answers. */
export interface BodySigner {
  readonly signRequest: (publisher: Body, path: string) => Promise<{ token: string; requestId: string }>;
  /** Signs a text for whoever keeps it: a compact JWS that holds its digest and never expires. */
  readonly signText: (text: string) => Promise<string>;
  readonly signAnswer: (reader: Body, requestId: string, text: string) => Promise<string>;
}

/** What a body makes of the signatures of the others; both reject whatever does not hold. */
export interface BodyVerifier {
  readonly readerOf: (token: string, publisher: Body, path: string) => Promise<{ reader: Body; requestId: string }>;
  /** Says which body has signed a text. */
  readonly signerOfText: (text: string, signature: string) => Promise<Body>;
  readonly assertAnswer: (token: string, expected: ExpectedAnswer) => Promise<void>;
}

/** The one answer that a reader waits for. */
export interface ExpectedAnswer {
  readonly publisher: Body;
  readonly reader: Body;
  readonly requestId: string;
  readonly text: string;
}

/** Name of the header in which an answer carries its signature. */
export const answerSignatureHeader = 'x-hub-answer';

const types = { request: 'hub-request+jwt', answer: 'hub-answer+jwt', text: 'hub-text+jws' } as const;

/** Makes a signer of a body's own private key (ES256, a JSON Web Key as text). */
export async function createBodySigner(body: Body, privateKey: string): Promise<BodySigner> {
  const key = await importJWK(JSON.parse(privateKey) as JWK, 'ES256');
  const sign = (typ: string, audience: Body, requestId: string, claims: JWTPayload) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ, kid: body })
      .setIssuer(body)
      .setAudience(audience)
      .setJti(requestId)
      .setIssuedAt()
      .setExpirationTime('30s')
      .sign(key);
  return {
    signRequest: async (publisher, path) => {
      const requestId = randomUUID();
      return { requestId, token: await sign(types.request, publisher, requestId, { path }) };
    },
    signText: (text) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify({ digest: sha256(text) })))
        .setProtectedHeader({ alg: 'ES256', typ: types.text, kid: body })
        .sign(key),
    signAnswer: (reader, requestId, text) => sign(types.answer, reader, requestId, { digest: sha256(text) }),
  };
}

const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) });

/** Makes a verifier of the bodies' public keys (a JSON Web Key Set in a file, each key named after its body). */
export async function createBodyVerifier(file: string): Promise<BodyVerifier> {
  const keys = createLocalJWKSet(
    keySet.parse(JSON.parse(await readFile(file, 'utf8'))) as Parameters<typeof createLocalJWKSet>[0],
  );
  const verify = async (token: string, typ: string, audience: Body) => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      audience,
      typ,
      algorithms: ['ES256'],
      requiredClaims: ['exp', 'iat', 'jti', 'iss'],
      maxTokenAge: '60s',
      clockTolerance: 30,
    });
    if (payload.iss !== protectedHeader.kid || !isBody(payload.iss)) throw new Error('signed by another than it says');
    return { issuer: payload.iss, requestId: String(payload.jti), payload };
  };
  return {
    readerOf: async (token, publisher, path) => {
      const { issuer, requestId, payload } = await verify(token, types.request, publisher);
      if (payload['path'] !== path) throw new Error('signed for another path');
      return { reader: issuer, requestId };
    },
    signerOfText: async (text, signature) => {
      const { payload, protectedHeader } = await compactVerify(signature, keys, { algorithms: ['ES256'] });
      const { digest } = z.object({ digest: z.string() }).parse(JSON.parse(new TextDecoder().decode(payload)));
      const holds = protectedHeader.typ === types.text && digest === sha256(text) && isBody(protectedHeader.kid);
      if (!holds) throw new Error('not a signature of this text');
      return protectedHeader.kid as Body;
    },
    assertAnswer: async (token, { publisher, reader, requestId, text }) => {
      const answer = await verify(token, types.answer, reader);
      const holds =
        answer.issuer === publisher && answer.requestId === requestId && answer.payload['digest'] === sha256(text);
      if (!holds) throw new Error('not the answer that was asked for');
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

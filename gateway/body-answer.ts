import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Dispatcher } from 'undici';
import { z } from 'zod';

/** What a body answered, checked as far as a gateway can. */
export type Answer = GatewayGraphQLResponse;

const envelope = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z
      .array(
        z.object({
          message: z.string().max(2_000),
          path: z.array(z.union([z.string(), z.number()])).optional(),
          extensions: z.object({ code: z.string().optional(), explanation: z.string().optional() }).optional(),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ data, errors }) => data != null || errors, 'neither data nor errors');

/** Reads a body's answer: JSON of a GraphQL envelope with status 200, no longer than the cap, one entity for each key. */
export async function readAnswer(
  response: Dispatcher.ResponseData,
  largest: number,
  entities: number | undefined,
): Promise<Answer> {
  const { statusCode, headers, body } = response;
  const isJson = String(headers['content-type']).startsWith('application/json');
  if (statusCode !== 200 || !isJson) {
    body.destroy();
    throw new Error(`status ${statusCode}, ${String(headers['content-type'])}`);
  }
  const answer = envelope.parse(JSON.parse(await readText(body, largest)));
  assertEntities(answer.data, entities);
  return answer as Answer;
}

async function readText(body: Dispatcher.ResponseData['body'], largest: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largest) {
      body.destroy();
      throw new Error(`more than ${largest} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function assertEntities(data: Record<string, unknown> | null | undefined, expected: number | undefined): void {
  if (expected === undefined || data == null) return;
  const found = data['_entities'];
  if (!Array.isArray(found) || found.length !== expected) throw new Error(`not ${expected} entities`);
}

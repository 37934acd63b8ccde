import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { type Body, bodies } from '#schema/registry.ts';
import { type Data, isData } from './executor/own-values.ts';

/** What a body answered, checked as far as a gateway can. */
export type Answer = GatewayGraphQLResponse;

/** A body whose part of an answer is a copy, and as of when. */
export interface Snapshot {
  readonly body: Body;
  readonly asOf: string | null;
}

const envelope = z
  .object({
    data: z.custom<Data>(isData).nullish(),
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
    extensions: z
      .object({
        snapshots: z.array(z.object({ body: z.enum(bodies), asOf: z.iso.datetime().nullable() })).optional(),
        isNotPermitted: z.boolean().optional(),
      })
      .optional(),
  })
  .refine(({ data, errors }) => data != null || errors, 'neither data nor errors');

/** Reads a body's answer: JSON of a GraphQL envelope, of the shape that was asked. */
export function readAnswer(
  text: string,
  shape: (data: unknown) => Data,
): { answer: Answer; snapshots: readonly Snapshot[]; isNotPermitted: boolean } {
  const { data, errors, extensions } = envelope.parse(JSON.parse(text));
  const fitted = data == null ? data : shape(data);
  return {
    answer: { ...(fitted !== undefined && { data: fitted }), ...(errors && { errors }) } as Answer,
    snapshots: extensions?.snapshots ?? [],
    isNotPermitted: extensions?.isNotPermitted ?? false,
  };
}

const revision = z.object({ revision: z.string().max(200) });

/** Reads a body's answer to the question for its revision. */
export const readRevision = async (response: Dispatcher.ResponseData): Promise<string> =>
  revision.parse(JSON.parse(await readJson(response, 1_000))).revision;

/** Reads the text of a body's answer: JSON by its name, with status 200, no longer than the cap. */
export async function readJson(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  largest: number,
): Promise<string> {
  const isJson = String(headers['content-type']).startsWith('application/json');
  if (statusCode !== 200 || !isJson) {
    discard(body);
    throw new Error(`status ${statusCode}, ${String(headers['content-type'])}`);
  }
  return readText(body, largest);
}

async function readText(body: Dispatcher.ResponseData['body'], largest: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largest) {
      discard(body);
      throw new Error(`more than ${largest} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Leaves the rest unread; the stream reports that as an error, which must find a listener. */
function discard(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined).destroy();
}

import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
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
          path: z
            .array(z.union([z.string().max(1_000), z.number()]))
            .max(50)
            .optional(),
          extensions: z.object({ code: z.string().optional(), explanation: z.string().optional() }).optional(),
        }),
      )
      .min(1)
      .max(10_000)
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
export const readRevision = (text: string): string => revision.parse(JSON.parse(text)).revision;

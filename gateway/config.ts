import { z } from 'zod';
import {
  commonSettings,
  EnvironmentFault,
  port,
  readEnvironment,
  secret,
  secretName,
  urlName,
} from '#schema/environment.ts';
import { type Body, bodies, entryOf } from '#schema/registry.ts';
import { shippedSupergraph } from './contract.ts';

/** Where a body is reached and the secret that the gateway shares with it. */
export interface BodyAddress {
  readonly url: URL;
  readonly secret: string;
}

/** What a page must know to sign in; none of it is secret. */
export interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  /** Whether pages ask with a token that stands in their address, as development hands it out. */
  readonly takesTokens: boolean;
}

const milliseconds = z.coerce.number().int().min(50).max(60_000);
/** Whose plans are carried out; if it is not said, whose can be. */
export const plannerName = z.enum(['apollo', 'hive']).optional();
const count = z.coerce.number().int().min(1);

const settings = {
  ...commonSettings,
  PORT: port.default(4000),
  HUB_BODY_DEADLINE_MS: milliseconds.default(2_000),
  HUB_REQUEST_DEADLINE_MS: milliseconds.default(5_000),
  HUB_LARGEST_ANSWER: z.coerce
    .number()
    .int()
    .min(1024)
    .default(8 * 1024 * 1024),
  HUB_REQUESTS_PER_USER: count.default(300),
  HUB_REQUESTS_PER_BODY: count.default(3_000),
  HUB_SIMULTANEOUS_PER_USER: count.default(20),
  HUB_FAILED_SIGN_INS: count.default(30),
  HUB_EXPLORER: z.enum(['on', 'off']).optional(),
  HUB_PAGES_CLIENT_ID: z.string().optional(),
  HUB_OPERATIONS: z.enum(['known', 'any']).optional(),
  HUB_PLANNER: plannerName,
  HUB_REVISION_EVERY_MS: z.coerce.number().int().min(50).default(1_000),
  HUB_SUPERGRAPH: z.string().default(shippedSupergraph),
  HUB_SUPERGRAPH_EVERY_MS: milliseconds.default(2_000),
  HUB_SAVED_QUERY_KEPT_MS: z.coerce.number().int().min(0).max(5_000).default(5_000),
};

/** The settings of the gateway's process; the gateway's only reader of the environment. */
export function readGatewayConfig(source: Readonly<Record<string, string | undefined>> = process.env) {
  const addresses = Object.fromEntries(
    bodies.flatMap((body) => [
      [urlName(body), z.url({ protocol: /^https?$/ }).default(`http://127.0.0.1:${entryOf(body).port}/graphql`)],
      [secretName(body), secret],
    ]),
  );
  const {
    NODE_ENV,
    HUB_EXPLORER,
    HUB_OPERATIONS,
    HUB_PAGES_CLIENT_ID: clientId,
    ...values
  } = readEnvironment({ ...settings, ...addresses }, source) as Values;
  return {
    ...values,
    NODE_ENV,
    /** Introspection, hints in validation errors and the GraphiQL page: off in production unless asked for. */
    isExplorable: HUB_EXPLORER ? HUB_EXPLORER === 'on' : NODE_ENV !== 'production',
    /** Where and as what the pages sign in, if they are to. */
    signIn: clientId === undefined ? undefined : signInAt(clientId, { ...values, NODE_ENV }),
    /** Which operations are executed: in production, unless told otherwise, only known ones. */
    operations: HUB_OPERATIONS ?? (NODE_ENV === 'production' ? 'known' : 'any'),
    addressOf: (body: Body): BodyAddress => ({
      url: new URL(String(values[urlName(body)])),
      secret: String(values[secretName(body)]),
    }),
  };
}

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

function signInAt(
  clientId: string,
  { HUB_ISSUER: issuer, HUB_AUDIENCE: audience, NODE_ENV }: Pick<Values, 'HUB_ISSUER' | 'HUB_AUDIENCE' | 'NODE_ENV'>,
): SignIn {
  if (!/^https?:\/\//.test(issuer) || !URL.canParse(issuer)) {
    throw new EnvironmentFault('HUB_ISSUER: must be a web address, as pages sign in there (HUB_PAGES_CLIENT_ID)');
  }
  return { issuer, clientId, audience, takesTokens: NODE_ENV !== 'production' };
}

type Values = z.output<z.ZodObject<typeof settings>> & Readonly<Record<string, unknown>>;

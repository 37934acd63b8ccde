import { GraphQLError } from 'graphql';

/** How a refusal is sent. */
interface Manner {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where a request is answered with nothing but what is wrong with it. */
export class RefusedRequest extends Error {
  readonly errors: readonly GraphQLError[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(errors: readonly GraphQLError[], { status = 400, headers = {} }: Manner = {}) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
    this.status = status;
    this.headers = headers;
  }
}

/** Makes the refusal of a request, for a reason that its caller is told. */
export const refused = (reason: string, manner?: Manner): RefusedRequest =>
  new RefusedRequest([withReason(reason)], manner);

/** Makes the refusal of a request for what was found wrong in its operation. */
export const refusedFor = (errors: readonly GraphQLError[]): RefusedRequest =>
  new RefusedRequest(errors.map((error) => withReason(error.message, error)));

const withReason = (explanation: string, { nodes, source, positions }: Partial<GraphQLError> = {}): GraphQLError =>
  new GraphQLError(explanation, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code: 'OPERATION_REFUSED', explanation },
  });

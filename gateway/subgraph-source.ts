import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { errorCodes } from '#schema/error-codes.ts';
import type { Log } from '#schema/log.ts';
import { purposeHeader } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { signRequest } from '#schema/request-signature.ts';
import type { AnswerShape } from './answer-shape.ts';
import { type Answer, readAnswer, readRevision } from './body-answer.ts';
import type { BodyAddress } from './config.ts';
import { callForJson } from './json-call.ts';
import type { RequestContext } from './request-context.ts';
import { SharedQuestions } from './shared-questions.ts';

const mostTexts = 1_000;

/** How long a body may take and how much it may say. */
export interface SourceLimits {
  readonly deadlineMs: number;
  readonly largestAnswer: number;
}

type Operation = GraphQLDataSourceProcessOptions<RequestContext>;

/** What is asked, as whom; of an operation of a caller, or of the gateway itself. */
type Asked = Pick<Operation, 'request' | 'context'> & {
  readonly incomingRequestContext?: Pick<GatewayGraphQLRequestContext, 'operation'>;
};

/**
 * Asks one body: kept-alive connections, a deadline, no redirects, a size cap, only the headers named here, signed.
 * Whatever goes wrong costs this body's fields only, as BODY_UNAVAILABLE; the cause goes into the log. Queries of one
 * viewer that are the same to the last letter and under way together are one call, until the body is known to have changed.
 */
export class SubgraphSource {
  readonly #pool: Pool;
  readonly #shared = new SharedQuestions<string>();
  /** The texts of queries as JSON: plans ask in the same words again and again. */
  readonly #inJson = new BoundedCache<string, string>(mostTexts);
  #revision: string | undefined;

  readonly body: Body;
  readonly address: BodyAddress;
  readonly limits: SourceLimits;
  readonly log: Log;

  constructor(body: Body, address: BodyAddress, limits: SourceLimits, log: Log) {
    this.body = body;
    this.address = address;
    this.limits = limits;
    this.log = log;
    this.#pool = new Pool(address.url.origin, { connections: 64, pipelining: 1, keepAliveTimeout: 10_000 });
  }

  /** The body as an executor asks it, its answers held against what it has declared. */
  heldAgainst(shape: AnswerShape): GraphQLDataSource<RequestContext> {
    return { process: (options) => this.#process(options, shape) };
  }

  async #process(options: Operation, shape: AnswerShape): Promise<Answer> {
    const { requestId, sources } = options.context as RequestContext;
    try {
      const { answer, snapshots, isNotPermitted } = await this.ask(options, shape);
      if (isNotPermitted) sources.notPermitted(this.body);
      else sources.live(this.body);
      for (const { body, asOf } of snapshots) sources.snapshot(body, asOf);
      return answer;
    } catch (error) {
      sources.unreachable(this.body);
      this.log.warn({ err: error, requestId, body: this.body }, 'a body did not answer');
      throw unavailable(this.body, placeAskedAt(options as GraphQLDataSourceProcessOptions));
    }
  }

  /** Asks as the caller; rejects for every fault of the body. */
  async ask(asked: Asked, shape: AnswerShape): Promise<ReturnType<typeof readAnswer>> {
    const { query = '', variables = {} } = asked.request;
    const { signal } = asked.context as RequestContext;
    signal.throwIfAborted();
    const body = `{"query":${this.#inJson.getOrMake(query, () => JSON.stringify(query))},"variables":${JSON.stringify(variables)}}`;
    const operation = operationOf(asked);
    const text =
      operation === 'query'
        ? await this.#shared.ask(keyOf(asked, body), signal, (end) => this.#post(asked, body, end))
        : await this.#post(asked, body, signal).finally(() => operation === 'mutation' && this.#shared.forget());
    return readAnswer(text, (data) => shape(query, data, variables));
  }

  #post({ context }: Asked, body: string, signal: AbortSignal): Promise<string> {
    const { authorization, purpose, requestId, language } = context as RequestContext;
    const { pathname: path } = this.address.url;
    const call = {
      method: 'POST' as const,
      path,
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': language,
        authorization,
        'x-request-id': requestId,
        [purposeHeader]: purpose,
        ...signRequest(this.address.secret, { method: 'POST', path, body, authorization, requestId, purpose }),
      },
    };
    const { deadlineMs, largestAnswer: largest } = this.limits;
    return callForJson(this.#pool, call, { deadlineMs, largest, signal });
  }

  /** Asks for the body's revision, as nobody; rejects for every fault of the body. */
  async revision(): Promise<string> {
    const [method, path, requestId] = ['GET', '/revision', randomUUID()];
    const call = {
      method: 'GET' as const,
      path,
      headers: {
        'x-request-id': requestId,
        ...signRequest(this.address.secret, { method, path, body: '', authorization: '', requestId, purpose: '' }),
      },
    };
    const { deadlineMs } = this.limits;
    const revision = readRevision(await callForJson(this.#pool, call, { deadlineMs, largest: 1_000 }));
    if (revision !== this.#revision) this.#shared.forget();
    this.#revision = revision;
    return revision;
  }

  /** Closes the connections. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** The error that stands for a body which did not answer: its name and nothing else. */
export const unavailable = (body: Body, path?: readonly (string | number)[]): GraphQLError =>
  new GraphQLError(errorCodes.BODY_UNAVAILABLE.en, {
    extensions: { code: 'BODY_UNAVAILABLE', body: body.toUpperCase() },
    ...(path && path.length > 0 && { path }),
  });

/** The part of the request's path that names fields, up to the first list. */
export function placeAskedAt(options: GraphQLDataSourceProcessOptions): (string | number)[] {
  if (options.kind !== 'incoming operation') return [];
  const path = (options.pathInIncomingRequest ?? []).map(String);
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}

/** What a caller has the body do; undefined where the gateway itself asks. */
const operationOf = ({ incomingRequestContext }: Asked): string | undefined =>
  incomingRequestContext?.operation.operation;

/** All that a body's answer depends on: the viewer, by the token itself, the purpose, the language, and the question, a line each. */
const keyOf = ({ context }: Asked, body: string): string => {
  const { authorization, purpose, language } = context as RequestContext;
  return `${authorization}\n${purpose}\n${language}\n${body}`;
};

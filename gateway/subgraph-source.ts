import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { errorCodes } from '#schema/error-codes.ts';
import type { Log } from '#schema/log.ts';
import { purposeHeader } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { signRequest } from '#schema/request-signature.ts';
import type { AnswerShape } from './answer-shape.ts';
import { type Answer, readAnswer, readRevision } from './body-answer.ts';
import type { BodyAddress } from './config.ts';
import type { RequestContext } from './request-context.ts';

/** How long a body may take and how much it may say. */
export interface SourceLimits {
  readonly deadlineMs: number;
  readonly largestAnswer: number;
}

type Operation = GraphQLDataSourceProcessOptions<RequestContext>;

/**
 * Asks one body: kept-alive connections, a deadline, no redirects, a size cap, only the headers named here, signed.
 * Whatever goes wrong costs this body's fields only, as BODY_UNAVAILABLE; the cause goes into the log.
 */
export class SubgraphSource implements GraphQLDataSource<RequestContext> {
  readonly #pool: Pool;

  constructor(
    readonly body: Body,
    readonly address: BodyAddress,
    readonly limits: SourceLimits,
    readonly shape: AnswerShape,
    readonly log: Log,
  ) {
    this.#pool = new Pool(address.url.origin, { connections: 64, pipelining: 1, keepAliveTimeout: 10_000 });
  }

  async process(options: Operation): Promise<Answer> {
    const { requestId, sources } = options.context as RequestContext;
    try {
      const { answer, snapshots, isNotPermitted } = await this.ask(options);
      if (isNotPermitted) sources.notPermitted(this.body);
      else sources.live(this.body);
      for (const { body, asOf } of snapshots) sources.snapshot(body, asOf);
      return answer;
    } catch (error) {
      sources.unreachable(this.body);
      this.log.warn({ err: error, requestId, body: this.body }, 'a body did not answer');
      throw unavailable(this.body, pathOf(options));
    }
  }

  /** Asks as the caller; rejects for every fault of the body. */
  async ask({ request, context }: Pick<Operation, 'request' | 'context'>): ReturnType<typeof readAnswer> {
    const { authorization, purpose, requestId, language, signal } = context as RequestContext;
    const { pathname: path } = this.address.url;
    const body = JSON.stringify({ query: request.query, variables: request.variables });
    const response = await this.#pool.request({
      method: 'POST',
      path,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(this.limits.deadlineMs)]),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': language,
        authorization,
        'x-request-id': requestId,
        [purposeHeader]: purpose,
        ...signRequest(this.address.secret, { method: 'POST', path, body, authorization, requestId, purpose }),
      },
    });
    const entities = request.variables?.['representations'];
    return readAnswer(response, {
      largest: this.limits.largestAnswer,
      entities: Array.isArray(entities) ? entities.length : undefined,
      shape: (data) => this.shape(request.query ?? '', data),
    });
  }

  /** Asks for the body's revision, as nobody; rejects for every fault of the body. */
  async revision(): Promise<string> {
    const [method, path, requestId] = ['GET', '/revision', randomUUID()];
    const response = await this.#pool.request({
      method: 'GET',
      path,
      signal: AbortSignal.timeout(this.limits.deadlineMs),
      headers: {
        'x-request-id': requestId,
        ...signRequest(this.address.secret, { method, path, body: '', authorization: '', requestId, purpose: '' }),
      },
    });
    return readRevision(response);
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
function pathOf(options: Operation): (string | number)[] {
  if (options.kind !== 'incoming operation') return [];
  const path = (options.pathInIncomingRequest ?? []).map(String);
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}

import type { FastifyRequest } from 'fastify';
import { isData } from '../executor/own-values.ts';
import { refused } from './refused.ts';

/** What a request asks. */
export interface GivenQuestion {
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Types of content that a page of another site can send without asking before. */
const simpleTypes: readonly string[] = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** Reads a request; refuses what is no question, and what another site could make a browser send. */
export function readQuestion(request: FastifyRequest): GivenQuestion {
  refuseOtherSites(request);
  return request.method === 'GET' ? readAddress(request) : readBody(request.body);
}

function refuseOtherSites({ headers }: FastifyRequest): void {
  const type = essenceOf(headers['content-type']);
  if (type !== undefined && !simpleTypes.includes(type)) return;
  if (preflightHeaders.some((name) => headers[name])) return;
  throw refused(`It must say that it is application/json, or come with the header ${preflightHeaders[0]}.`);
}

const essenceOf = (type: string | undefined): string | undefined => type?.split(';')[0]?.trim().toLowerCase();

function readBody(body: unknown): GivenQuestion {
  if (!isData(body) || Object.keys(body).length === 0) throw refused('It must be a JSON object with a query.');
  return {
    query: textOrNothing('query', body['query']),
    operationName: textOrNothing('operationName', body['operationName']),
    variables: objectOrNothing('variables', body['variables']),
    extensions: objectOrNothing('extensions', body['extensions']),
  };
}

function readAddress({ headers, url }: FastifyRequest): GivenQuestion {
  const type = essenceOf(headers['content-type']);
  if (type !== undefined && type !== 'application/json') {
    throw refused('A question in the address has no content.', { status: 415 });
  }
  const given = new URL(url, 'http://gateway').searchParams;
  const once = (name: string): string | undefined => {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) throw refused(`${name} may be given once.`);
    return value;
  };
  const object = (name: string) => objectOrNothing(name, parsed(name, once(name)));
  return {
    query: once('query'),
    operationName: once('operationName'),
    variables: object('variables'),
    extensions: object('extensions'),
  };
}

function parsed(name: string, text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw refused(`${name} must be JSON.`);
  }
}

function textOrNothing(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw refused(`${name} must be a text.`);
}

function objectOrNothing(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (isData(value)) return value;
  throw refused(`${name} must be an object.`);
}

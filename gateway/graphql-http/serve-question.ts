import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Answered, AnswerQuestion } from './answer-question.ts';
import { json, mediaTypeFor } from './media-types.ts';
import { readQuestion } from './read-question.ts';
import { RefusedRequest, refused } from './refused.ts';

/** What leaves the hub: errors in the form in which they may, and what is told besides. */
export interface PresentedAnswer {
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Puts an answer's errors into the form in which they leave, and says what is told besides its data. */
export type PresentAnswer<Context> = (answered: Answered, context: Context) => PresentedAnswer;

/** Makes the handler of GraphQL over HTTP, `GET` and `POST`. */
export function serveQuestion<Context>(
  answer: AnswerQuestion<Context>,
  present: PresentAnswer<Context>,
  contextOf: (request: FastifyRequest) => Context,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = contextOf(request);
    const type = mediaTypeFor(request.headers.accept);
    const { answered, status, headers } = await sent(async () => {
      const question = readQuestion(request);
      if (type === null) throw refused('It must accept application/json.', { status: 406 });
      return answer(question, request.method, context);
    });
    const { errors, extensions } = present(answered, context);
    const text = JSON.stringify({ errors, data: answered.result.data, extensions });
    return reply
      .code(status)
      .headers(headers)
      .type(type ?? json)
      .send(text);
  };
}

interface Sent {
  readonly answered: Answered;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How an answer is sent: 200 where something was executed, the status of a refusal, 500 for what nobody expected. */
async function sent(answer: () => Promise<Answered>): Promise<Sent> {
  try {
    const answered = await answer();
    const { errors, data } = answered.result;
    return { answered, status: errors && data === undefined ? 400 : 200, headers: {} };
  } catch (error) {
    if (error instanceof RefusedRequest) {
      return { answered: { result: { errors: error.errors } }, status: error.status, headers: error.headers };
    }
    const unexpected = new GraphQLError('', { originalError: error as Error });
    return { answered: { result: { errors: [unexpected] } }, status: 500, headers: {} };
  }
}

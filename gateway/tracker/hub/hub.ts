import type { Language } from '#schema/language.ts';
import { type Purpose, purposeHeader } from '#schema/purpose.ts';
import type { Answer, Source } from './answer.ts';
import type { BodyBoard } from './body-board.ts';
import { HubError, type ToldError } from './hub-error.ts';
import type { Operation } from './operation.ts';

/** Who asks, in which language, for which purpose. */
export interface Asking {
  readonly language: Language;
  readonly purpose: Purpose | undefined;
}

/** Whom the hub knows. */
interface Identity {
  readonly token: () => Promise<string>;
  readonly refuse: () => Promise<void>;
}

/** The hub that serves the pages, asked over HTTP by known documents. */
export class Hub {
  readonly identity: Identity;
  readonly board: BodyBoard;

  constructor(identity: Identity, board: BodyBoard) {
    this.identity = identity;
    this.board = board;
  }

  /** Asks; what single bodies could not answer is told beside the data. Rejects with a `HubError` when nothing is answered. */
  async ask<Data, Variables>(
    { id }: Operation<Data, Variables>,
    variables: Variables,
    asking: Asking,
    signal?: AbortSignal,
  ): Promise<Answer<Data>> {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...(await this.headers(asking)), 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: id, variables }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new HubError('UNREACHABLE', '');
    });
    if (response.status === 401) await this.identity.refuse();
    const text = await response.text().catch(() => '');
    const { data, errors = [], extensions } = read<Data>(text);
    const sources = extensions?.sources ?? [];
    this.board.note(sources);
    if (text.includes('"isSample":true')) this.board.noteSample();
    if (data == null) {
      const [first = unreadable] = errors;
      throw new HubError(first.extensions.code, first.message, first.extensions.requestId);
    }
    return { data, errors, sources };
  }

  /** Takes a step; rejects with a `HubError` unless all of it was done. */
  async act<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    asking: Asking,
  ): Promise<Data> {
    const { data, errors } = await this.ask(operation, variables, asking);
    const [first] = errors;
    if (first) throw new HubError(first.extensions.code, first.message, first.extensions.requestId);
    return data;
  }

  /** The headers that say who asks. */
  async headers({ language, purpose }: Asking): Promise<Record<string, string>> {
    return {
      'accept-language': language,
      authorization: `Bearer ${await this.identity.token()}`,
      ...(purpose && { [purposeHeader]: purpose }),
    };
  }
}

interface Told<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ToldError[];
  readonly extensions?: { readonly sources?: readonly Source[] };
}

function read<Data>(text: string): Told<Data> {
  try {
    return JSON.parse(text) as Told<Data>;
  } catch {
    return { errors: [unreadable] };
  }
}

const unreadable: ToldError = { message: '', extensions: { code: 'UNREACHABLE' } };

import type { z } from 'zod';
import type { Body } from '#schema/registry.ts';
import type { Reaction } from './define-command.ts';

/** A record of another body, as its feed or snapshot has told of it. */
export interface Told<State> {
  readonly publisher: Body;
  readonly id: string;
  /** Its version at its owner. */
  readonly version: number;
  /** Whether it was told as it stands, not as an event: its owner may have been set back. */
  readonly isSnapshot: boolean;
  readonly state: State;
}

/** Whether what is told replaces what is known of a version: of events the later one, a snapshot always. */
export const isNews = (
  { version, isSnapshot }: Pick<Told<unknown>, 'version' | 'isSnapshot'>,
  known: number,
): boolean => isSnapshot || version > known;

/** What a body does when it is told of a record of a kind. */
export interface Consumer<State extends z.ZodType = z.ZodType> {
  /** `when-<noun>-<past participle>`, as its file. */
  readonly name: string;
  readonly subject: string;
  /** Whose records of that kind. */
  readonly from: (publisher: Body, own: Body) => boolean;
  readonly state: State;
  /** Takes effect in the transaction of the inbox row and the cursor; the hub itself is the viewer. */
  readonly react: (told: Told<z.output<State>>, work: Reaction) => Promise<void>;
}

/** Declares a consumer. */
export const defineConsumer = <State extends z.ZodType>(consumer: Consumer<State>): Consumer<State> => consumer;

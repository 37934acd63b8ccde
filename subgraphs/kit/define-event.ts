import type { z } from 'zod';

/** A fact that a body publishes: `<body>.<noun>.<past participle>`, a version, and the shape of its payload. */
export interface EventDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly version: number;
  readonly payload: Payload;
}

/** An event that is about to be written to the outbox. */
export interface OutgoingEvent {
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
}

/** Declares an event; the result makes checked instances of it. */
export function defineEvent<Payload extends z.ZodType>(definition: EventDefinition<Payload>) {
  const make = (payload: z.input<Payload>): OutgoingEvent => ({
    name: definition.name,
    version: definition.version,
    payload: definition.payload.parse(payload),
  });
  return Object.assign(make, { definition });
}

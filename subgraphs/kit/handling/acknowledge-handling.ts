import { z } from 'zod';
import type { Body } from '#schema/registry.ts';
import { defineCommand } from '../define-command.ts';
import { defineEvent } from '../define-event.ts';
import { today } from '../today.ts';
import { HandlingEntity } from './handling.entity.ts';
import { handlingLifecycle } from './handling.lifecycle.ts';
import { handlingPolicy } from './handling.policy.ts';

/** The event that a body acknowledged an assignment: `<body>.handling.acknowledged` v1. */
export const handlingAcknowledged = (body: Body) =>
  defineEvent({
    name: `${body}.handling.acknowledged`,
    version: 1,
    payload: z.object({ handlingId: z.uuid(), assignmentId: z.uuid(), proposalId: z.uuid(), receivedOn: z.iso.date() }),
  });

/** 签收: the body confirms that the assignment has reached it. */
export const acknowledgeHandling = (body: Body) => {
  const event = handlingAcknowledged(body);
  return defineCommand({
    name: 'handling:acknowledge',
    entity: HandlingEntity,
    lifecycle: handlingLifecycle,
    policy: handlingPolicy,
    action: 'acknowledge',
    input: z.object({}),
    change: (handling, _input, _viewer, now) => {
      handling.receivedOn = today(now);
    },
    event: ({ id, assignmentId, proposalId, receivedOn }) =>
      event({ handlingId: id, assignmentId, proposalId, receivedOn: receivedOn ?? '' }),
  });
};

import { raw } from '@mikro-orm/core';
import type { Reaction } from '../define-command.ts';
import { defineConsumer, isNews, type Told } from '../define-consumer.ts';
import { type AssignmentState, assignmentState } from '../handling/assignment-state.ts';
import { CoHandlingEntity } from '../handling/co-handling.entity.ts';
import {
  assignHandling,
  extendHandling,
  releaseHandling,
  reopenHandling,
  resumeHandling,
  suspendHandling,
  upholdHandling,
} from '../handling/commands/follow-assignment.ts';
import { noteCosignRequest } from '../handling/commands/note-cosign-request.ts';
import { CosignRequestEntity } from '../handling/cosign-request.entity.ts';
import { type Handling, HandlingEntity } from '../handling/handling.entity.ts';

/** What the state of an assignment asks of its handling, in this order. */
const steps = [
  [releaseHandling, ({ status }: AssignmentState) => status === 'REASSIGNED' || status === 'ENDED'],
  [suspendHandling, ({ status }: AssignmentState) => status === 'SUSPENDED'],
  [resumeHandling, ({ status }: AssignmentState, handling: Handling) => status === 'ACTIVE' && handling.suspendedOn],
  [
    upholdHandling,
    ({ status, upheldOn }: AssignmentState, handling: Handling) =>
      status === 'ACTIVE' && upheldOn && upheldOn !== handling.upheldOn,
  ],
  [reopenHandling, ({ round }: AssignmentState, handling: Handling) => round > handling.round],
  [extendHandling, ({ extendedOn }: AssignmentState, handling: Handling) => extendedOn && !handling.extendedOn],
] as const;

/** 交办: a body's own assignments become handlings and follow what the CPPCC decides; who signs with whom is noted. */
export const whenAssignmentTold = defineConsumer({
  name: 'when-assignment-told',
  subject: 'Assignment',
  from: (publisher) => publisher === 'cppcc',
  state: assignmentState,
  react: async (told, work) => {
    if (told.state.role === 'CO_HANDLER') await noteCoHandler(told, work);
    if (told.state.handledBy === work.context.body) await followAssignment(told, work);
    await noteParties(told, work);
  },
});

const addParties = `
  update handling set parties = array(
    select distinct party from unnest(parties || array(select jsonb_array_elements_text(?::jsonb))) as party order by 1)
  where proposal_id = ?`;

/** Whom a proposal concerns is no step of its handlings: their versions stay. It only grows, in whatever order it is told. */
const noteParties = ({ state: { proposalId, parties } }: Told<AssignmentState>, { em }: Reaction): Promise<unknown> =>
  em.execute(addParties, [JSON.stringify(parties), proposalId]);

async function followAssignment(told: Told<AssignmentState>, { em, run, make }: Reaction): Promise<void> {
  const { id, version, state } = told;
  const given = { assignmentId: id, assignmentVersion: version, assignment: state };
  const known = await em.findOne(HandlingEntity, { assignmentId: id });
  if (!known) {
    if (state.status !== 'ACTIVE') return;
    const handling = await make(assignHandling, given);
    // Its lead may have asked before. Whoever was no party then was not told the text, and is asked when the lead asks again.
    const isAsked = { proposalId: state.proposalId, isAwaited: true, text: { $ne: null } };
    const asked = state.role === 'CO_HANDLER' && (await em.findOne(CosignRequestEntity, isAsked));
    if (asked) await run(noteCosignRequest, handling, { request: asked.request, text: asked.text });
    return;
  }
  if (!isNews(told, known.assignmentVersion)) return;
  // How far it has followed is no step of the handling: its version stays.
  await em.nativeUpdate(
    HandlingEntity,
    { id: known.id },
    { assignmentVersion: version, version: raw('version') as never },
  );
  for (const [step, isAsked] of steps) if (isAsked(state, known)) await run(step, known, given);
}

async function noteCoHandler(told: Told<AssignmentState>, { em }: Reaction): Promise<void> {
  const { id, version, state } = told;
  const known = await em.findOne(CoHandlingEntity, { assignmentId: id });
  if (known && !isNews(told, known.assignmentVersion)) return;
  const row = known ?? em.create(CoHandlingEntity, { assignmentId: id, proposalId: state.proposalId, unitName: '' });
  em.persist(row);
  row.unitName = state.unitName;
  row.isActive = state.status !== 'REASSIGNED' && state.status !== 'ENDED';
  row.assignmentVersion = version;
}

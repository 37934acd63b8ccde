import { acknowledgeHandling } from './acknowledge.ts';
import { cosignHandling } from './cosign.ts';
import {
  assignHandling,
  extendHandling,
  releaseHandling,
  reopenHandling,
  resumeHandling,
  suspendHandling,
  upholdHandling,
} from './follow-assignment.ts';
import { giveOpinion } from './give-opinion.ts';
import { noteCosignRequest } from './note-cosign-request.ts';
import { objectToHandling } from './object.ts';
import { replyToHandling } from './reply.ts';
import { requestCosign } from './request-cosign.ts';
import { startHandling } from './start.ts';

/** Every step of a handling. */
export const handlingCommands = [
  acknowledgeHandling,
  objectToHandling,
  startHandling,
  requestCosign,
  giveOpinion,
  cosignHandling,
  replyToHandling,
  assignHandling,
  upholdHandling,
  reopenHandling,
  extendHandling,
  suspendHandling,
  resumeHandling,
  releaseHandling,
  noteCosignRequest,
];

import { definePolicy, hubOnly, type LocalViewer, officers, openToPartners } from '../define-policy.ts';
import { type Handling, HandlingEntity } from './handling.entity.ts';

const isHandler = officers('liaison', 'clerk', 'inspection-office');

const asCoHandler = (viewer: LocalViewer, { role }: Handling) => isHandler(viewer) && role === 'CO_HANDLER';
const asReplier = (viewer: LocalViewer, { role }: Handling) => isHandler(viewer) && role !== 'CO_HANDLER';
const asLead = (viewer: LocalViewer, { role }: Handling) => isHandler(viewer) && role === 'LEAD';

/** Partners see where a handling stands; only the handling body's own officers move it. */
export const handlingPolicy = definePolicy(HandlingEntity, {
  read: openToPartners,
  actions: {
    assign: hubOnly,
    acknowledge: isHandler,
    object: isHandler,
    uphold: hubOnly,
    start: isHandler,
    requestCosign: asLead,
    noteCosignRequest: hubOnly,
    giveOpinion: asCoHandler,
    cosign: asCoHandler,
    reply: asReplier,
    reopen: hubOnly,
    extend: hubOnly,
    suspend: hubOnly,
    resume: hubOnly,
    release: hubOnly,
  },
});

import { approveSavedQuery } from './approve-saved-query.ts';
import { bundleSupervisionProposal } from './bundle-supervision-proposal.ts';
import { carryOverSupervisionProposal } from './carry-over-supervision-proposal.ts';
import { chaseSupervisionProposal } from './chase-supervision-proposal.ts';
import { closeSupervisionProposal } from './close-supervision-proposal.ts';
import { declineSavedQuery } from './decline-saved-query.ts';
import { declineSupervisionProposal } from './decline-supervision-proposal.ts';
import { draftSupervisionProposal } from './draft-supervision-proposal.ts';
import { endPressingBundle } from './end-pressing-bundle.ts';
import { evaluateSupervisionProposal } from './evaluate-supervision-proposal.ts';
import { extendAssignment } from './extend-assignment.ts';
import {
  endAssignment,
  noteObjectionToAssignment,
  reopenAssignment,
  resumeAssignment,
  suspendAssignment,
} from './follow-proposal.ts';
import { followUpSupervisionProposal } from './follow-up-supervision-proposal.ts';
import { issueSupervisionProposal } from './issue-supervision-proposal.ts';
import { listSupervisionProposal } from './list-supervision-proposal.ts';
import { makeAssignment } from './make-assignment.ts';
import { mergeSupervisionProposal } from './merge-supervision-proposal.ts';
import { noteCosign, noteHandling, noteObjection, noteReceipt, noteReply, settleObjection } from './note-progress.ts';
import { openPressingBundle } from './open-pressing-bundle.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { resumeSupervisionProposal } from './resume-supervision-proposal.ts';
import { returnSupervisionProposal } from './return-supervision-proposal.ts';
import { reviewSupervisionProposal } from './review-supervision-proposal.ts';
import { reviseSupervisionProposal } from './revise-supervision-proposal.ts';
import { reworkSupervisionProposal } from './rework-supervision-proposal.ts';
import { submitSavedQuery } from './submit-saved-query.ts';
import { submitSupervisionProposal } from './submit-supervision-proposal.ts';
import { suspendSupervisionProposal } from './suspend-supervision-proposal.ts';
import { upholdAssignment } from './uphold-assignment.ts';
import { verifySupervisionProposal } from './verify-supervision-proposal.ts';
import { withdrawSavedQuery } from './withdraw-saved-query.ts';
import { withdrawSupervisionProposal } from './withdraw-supervision-proposal.ts';

/** Every step that the CPPCC takes, by the record that it moves. */
export const commands = {
  proposal: [
    draftSupervisionProposal,
    reviseSupervisionProposal,
    submitSupervisionProposal,
    returnSupervisionProposal,
    reviewSupervisionProposal,
    declineSupervisionProposal,
    issueSupervisionProposal,
    noteReceipt,
    noteObjection,
    settleObjection,
    noteHandling,
    noteCosign,
    noteReply,
    chaseSupervisionProposal,
    listSupervisionProposal,
    bundleSupervisionProposal,
    evaluateSupervisionProposal,
    reworkSupervisionProposal,
    followUpSupervisionProposal,
    verifySupervisionProposal,
    closeSupervisionProposal,
    carryOverSupervisionProposal,
    mergeSupervisionProposal,
    suspendSupervisionProposal,
    resumeSupervisionProposal,
    withdrawSupervisionProposal,
  ],
  assignment: [
    makeAssignment,
    noteObjectionToAssignment,
    upholdAssignment,
    reassignAssignment,
    extendAssignment,
    reopenAssignment,
    suspendAssignment,
    resumeAssignment,
    endAssignment,
  ],
  bundle: [openPressingBundle, endPressingBundle],
  savedQuery: [submitSavedQuery, approveSavedQuery, declineSavedQuery, withdrawSavedQuery],
};

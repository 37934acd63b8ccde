import { defineConsumer, type HandlingState, handlingState, isNews, type Reaction } from '#kit';
import { noteObjectionToAssignment } from '../commands/follow-proposal.ts';
import { noteCosign, noteHandling, noteObjection, noteReceipt, noteReply } from '../commands/note-progress.ts';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { progressOf, settle } from './note-own-part.ts';

/** 办理有变: the tracker's row follows what the handling body has told, and the proposal takes the step that follows. */
export const whenHandlingTold = defineConsumer({
  name: 'when-handling-told',
  subject: 'Handling',
  from: () => true,
  state: handlingState,
  react: async (told, work) => {
    const { version, state } = told;
    const row = await progressOf(state.assignmentId, work);
    const stands = { ...toldOf(state), handlingVersion: version };
    if (!row || !isNews(told, row.handlingVersion) || isSame(row, stands)) return;
    settle(Object.assign(row, stands), work);
    await work.em.flush();
    if (state.status === 'OBJECTED') await work.run(noteObjectionToAssignment, row);
    await moveProposal(row.proposalId, work);
  },
});

/** Whether a snapshot says what is known: then nothing has changed. */
const isSame = (row: ProposalProgress, stands: Partial<ProposalProgress>): boolean =>
  Object.entries(stands).every(([column, value]) => row[column as keyof ProposalProgress] === value);

const toldOf = ({
  status,
  receivedOn,
  startedOn,
  objectedOn,
  cosignRequest,
  signedRequest,
  isSignatureGiven,
  repliedOn,
  repliedRound,
  replyNo,
  claimedOutcome,
  role,
}: HandlingState) => ({
  ...{ status, receivedOn, startedOn, objectedOn, cosignRequest, signedRequest, isSignatureGiven },
  ...{ repliedOn, repliedRound, replyNo, claimedOutcome },
  opinionOn: role === 'CO_HANDLER' ? repliedOn : null,
});

type Standing = Pick<ProposalProgress, 'status' | 'repliedRound' | 'role'>;

/** Which step of the proposal follows from where its units stand: the first row that holds. */
const consequences = [
  [noteObjection, (units: readonly Standing[]) => units.some(({ status }) => status === 'OBJECTED')],
  [
    noteReply,
    (units: readonly Standing[], round: number) =>
      owing(units).length > 0 && owing(units).every((unit) => unit.status === 'REPLIED' && unit.repliedRound === round),
  ],
  [noteCosign, (units: readonly Standing[]) => owing(units).some(({ status }) => status === 'AWAITING_COSIGN')],
  [
    noteHandling,
    (units: readonly Standing[]) => owing(units).some(({ status }) => status === 'IN_PROGRESS' || status === 'REPLIED'),
  ],
  [noteReceipt, (units: readonly Standing[]) => owing(units).some(({ status }) => status === 'RECEIVED')],
] as const;

/** Those who owe the CPPCC a reply; a co-handler owes its opinion to the lead. */
const owing = (units: readonly Standing[]) => units.filter(({ role }) => role !== 'CO_HANDLER');

async function moveProposal(proposalId: string, { em, run }: Reaction): Promise<void> {
  const proposal = await em.findOneOrFail(SupervisionProposalEntity, { id: proposalId });
  const units = await em.find(ProposalProgressEntity, { proposalId, isBinding: true });
  const [step] = consequences.find(([, follows]) => follows(units, proposal.round)) ?? [];
  if (step) await run(step, proposal);
}

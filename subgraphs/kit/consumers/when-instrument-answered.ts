import type { Command, LivingRow } from '../define-command.ts';
import { defineConsumer } from '../define-consumer.ts';
import type { replyInput } from '../instrument/record-reply.ts';
import { instrumentAnswerState } from '../received/received-instrument.publication.ts';

/** 收到回复: the addressee has answered an instrument of this body, which notes it on its own record. */
export const whenInstrumentAnswered = <Row extends LivingRow, Action extends string>(
  recordReply: Command<Row, Action, typeof replyInput>,
) =>
  defineConsumer({
    name: 'when-instrument-answered',
    subject: 'ReceivedInstrument',
    from: () => true,
    state: instrumentAnswerState,
    react: async ({ id, state }, { em, run }) => {
      const row = (await em.findOne(recordReply.entity, { id } as never)) as Row | null;
      if (row && state.repliedOn) await run(recordReply, row, { repliedOn: state.repliedOn });
    },
  });

import { defineConsumer, isNews } from '../define-consumer.ts';
import { instrumentState } from '../instrument/instrument.publication.ts';
import { ReceivedInstrumentEntity } from '../received/received-instrument.entity.ts';
import { dueOfReceivedInstrument } from '../received/received-instrument-clocks.ts';

/** 收到文书: another body's instrument is noted with its clock; once the issuer knows of the reply, it is no longer open. */
export const whenInstrumentTold = defineConsumer({
  name: 'when-instrument-told',
  subject: 'Instrument',
  from: (publisher, own) => publisher !== own,
  state: instrumentState,
  react: async (told, { em, context }) => {
    const { publisher, id, version, state } = told;
    const known = await em.findOne(ReceivedInstrumentEntity, { id });
    if (known && !isNews(told, known.issuerVersion)) return;
    const row =
      known ??
      em.create(ReceivedInstrumentEntity, {
        ...{ id, issuer: publisher, issuerVersion: version, recordedAt: context.now, changedAt: context.now },
        ...{ region: state.region, kind: state.kind, proposalId: state.proposalId, issuedOn: state.issuedOn },
        ...{
          rule: state.rule,
          statedOn: state.statedOn,
          status: 'OPEN',
          evidenceIds: [],
          evidenceTitles: [],
          isOurs: false,
          isSample: state.isSample,
        },
      });
    const { documentNo, title, problem, suggestion, addressee, addresseeBody, replyDueOn } = state;
    em.assign(row, {
      documentNo,
      title,
      problem,
      suggestion,
      addressee,
      addresseeBody,
      replyDueOn,
      issuerVersion: version,
    });
    row.isOurs = (addresseeBody ?? 'cppcc') === context.body;
    row.repliedOn ??= state.repliedOn;
    row.status = row.repliedOn ? 'ANSWERED' : 'OPEN';
    row.nextDueOn = dueOfReceivedInstrument(row, context.calendar);
    em.persist(row);
  },
});

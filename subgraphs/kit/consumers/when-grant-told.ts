import { defineConsumer, isNews } from '../define-consumer.ts';
import { grantState } from '../grants/grant.publication.ts';
import { ReceivedGrantEntity } from '../grants/received-grant.entity.ts';

/** 收到授权: what another body grants is noted, so that what this one has copied of it closes when the grant does. */
export const whenGrantTold = defineConsumer({
  name: 'when-grant-told',
  subject: 'Grant',
  from: (publisher, own) => publisher !== own,
  state: grantState,
  react: async (told, { em }) => {
    const { publisher, id, version, state } = told;
    const known = await em.findOne(ReceivedGrantEntity, { id });
    if (known && !isNews(told, known.grantorVersion)) return;
    const { agreementNo, purpose, noun, fields, status } = state;
    const columns = {
      ...{ grantor: publisher, agreementNo, purpose, noun, fields, status, grantorVersion: version },
      validFrom: new Date(state.validFrom),
      validUntil: new Date(state.validUntil),
    };
    if (known) em.assign(known, columns);
    else em.persist(em.create(ReceivedGrantEntity, { id, ...columns }));
  },
});

import { definePolicy, officers } from '#kit';
import { ProvenanceLinkEntity } from './provenance-link.entity.ts';

const clerk = officers('clerk');

/** The register of links is the CPPCC’s; of what is linked, others see the records that are open to them. */
export const provenanceLinkPolicy = definePolicy(ProvenanceLinkEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: { link: clerk, unlink: clerk },
});

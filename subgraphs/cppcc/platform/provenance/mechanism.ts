import { mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { BrokenLinkEntity } from './broken-link.entity.ts';
import { brokenLink } from './broken-link.record.ts';
import { ProvenanceResolver, provenanceFields } from './provenance.resolver.ts';
import { ProvenanceEdgeEntity } from './provenance-edge.entity.ts';
import { provenanceLinkCommands, provenanceLinkPublication } from './provenance-link.commands.ts';
import { ProvenanceLinkEntity } from './provenance-link.entity.ts';
import { provenanceLink } from './provenance-link.record.ts';

/** 来源与去向: from a suggestion to what came of it and back, from whichever end, and where matters were lost. */
export const provenance: Mechanism = {
  entities: [ProvenanceLinkEntity, ProvenanceEdgeEntity, BrokenLinkEntity],
  resolvers: [
    recordResolver(provenanceLink),
    recordResolver(brokenLink),
    recordCounts(brokenLink, {
      GAP: ['gap', '断在何处', 'where they were lost'],
      KIND: ['kind', '记录种类', 'kind of record'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    ProvenanceResolver,
    ...provenanceFields,
    mutationsOf(
      { name: 'ProvenanceLink', type: provenanceLink.type, zh: '来源关联', en: 'link of provenance' },
      provenanceLinkCommands,
    ),
  ],
  commands: provenanceLinkCommands,
  nouns: [],
  publications: [provenanceLinkPublication],
};

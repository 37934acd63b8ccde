import { readReleasePublication } from './audit/release-reads.ts';
import type { Publication } from './define-publication.ts';
import type { Subgraph } from './define-subgraph.ts';
import { grantPublication } from './grants/grant.publication.ts';
import { handlingPublication } from './handling/handling.publication.ts';
import { receivedInstrumentPublication } from './received/received-instrument.publication.ts';
import { evidencePublication } from './reply/evidence.publication.ts';
import { replyPublication } from './reply/reply.publication.ts';

/** Everything that a body publishes, by subject: what every body has, and its own. */
export const publicationsOf = ({ publications }: Pick<Subgraph, 'publications'>): ReadonlyMap<string, Publication> =>
  new Map(
    [
      handlingPublication,
      grantPublication,
      readReleasePublication,
      replyPublication,
      evidencePublication,
      receivedInstrumentPublication,
      ...publications,
    ].map((publication) => [publication.subject, publication as unknown as Publication]),
  );

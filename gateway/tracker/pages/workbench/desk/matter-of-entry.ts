import { type Matter, noMatter, type Scheme } from '../fields/matter.ts';
import type { EntryQuery, MatterQuery } from './operations.generated.ts';

interface Known {
  readonly entry: NonNullable<EntryQuery['courts']>['nodes'][number];
  readonly schemes: readonly Scheme[];
  readonly proposal: MatterQuery['supervisionProposal'];
  readonly standing: string;
  readonly action: string;
}

/** What the forms of an entry of the inbox are about. */
export const matterOfEntry = ({ entry, schemes, proposal, standing, action }: Known): Matter => ({
  ...noMatter,
  no: entry.documentNo ?? '',
  title: entry.title ?? '',
  standing,
  points: proposal?.points ?? null,
  schemes,
  evidence: entry.evidence.map(({ id, title, documentNo }) => ({
    id,
    name: documentNo ? `${title} ${documentNo}` : title,
  })),
  clocksIfTaken: action === 'acknowledge' ? (entry.handling?.clocksIfReceivedToday ?? []) : [],
});

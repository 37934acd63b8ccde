import { lastDayBefore } from './last-day.ts';
import type { words } from './propose-words.ts';
import { isReplacing, rowFilterOf, type TermsDraft } from './terms-draft.ts';
import type { WholeGrant } from './use-grant.ts';

/** By what rows are narrowed, in the order in which it is compared. */
const dimensions = ['themeIds', 'years', 'divisions', 'recordIds', 'isPartyOnly'] as const;

type RowFilter = WholeGrant['rowFilter'];

/** What sentences about a draft are written with. */
interface Wording {
  readonly told: (typeof words)['zh'];
  readonly labelOf: (field: string) => string;
  readonly rowsInWords: (filter: RowFilter) => string;
}

/** What a draft would open and close beside the running grant, each a sentence, as the hub will compare them. */
export function compareTerms(draft: TermsDraft, running: WholeGrant, { told, labelOf, rowsInWords }: Wording) {
  const before = isReplacing(draft, running) ? running : undefined;
  const known = before?.fields ?? [];
  const name = running.nounLabel;
  const opens = draft.fields
    .filter((field) => !known.includes(field))
    .map((field) => told.newlyOpen(name, labelOf(field)));
  const closes = known
    .filter((field) => !draft.fields.includes(field))
    .map((field) => told.noLongerOpen(name, labelOf(field)));
  if (!before) return { opens, closes };
  const note = (isWider: boolean, sentence: string) => (isWider ? opens : closes).push(sentence);
  const [from, to] = [before.rowFilter, rowFilterOf(draft)];
  const wider = dimensions.map((dimension) => widening(from[dimension], to[dimension])).find((found) => found !== null);
  if (wider !== undefined) note(wider, told.rowsChange(rowsInWords(from), rowsInWords(to)));
  const lastDay = lastDayBefore(before.validUntil);
  for (const [term, was, becomes, isWider] of [
    [told.smallest, String(before.smallest), draft.smallest, Number(draft.smallest) < before.smallest],
    [told.rowsPerDay, String(before.rowsPerDay), draft.rowsPerDay, Number(draft.rowsPerDay) > before.rowsPerDay],
    [
      told.retentionDays,
      String(before.retentionDays),
      draft.retentionDays,
      Number(draft.retentionDays) > before.retentionDays,
    ],
    [told.validTo, lastDay, draft.validTo, draft.validTo > lastDay],
    [told.passOn, before.mayPassOn ? told.may : told.mayNot, draft.mayPassOn ? told.may : told.mayNot, draft.mayPassOn],
  ] as const) {
    if (was !== becomes) note(isWider, told.change(term, was, becomes));
  }
  return { opens, closes };
}

/** Whether a dimension admits more than before; null where it is the same. What is both more and less is more. */
function widening(from: RowFilter[keyof RowFilter], to: RowFilter[keyof RowFilter]): boolean | null {
  if (JSON.stringify(from || null) === JSON.stringify(to || null)) return null;
  if (!to) return true;
  if (!from) return false;
  const known = new Set<unknown>(from as readonly unknown[]);
  return (to as readonly unknown[]).some((value) => !known.has(value));
}

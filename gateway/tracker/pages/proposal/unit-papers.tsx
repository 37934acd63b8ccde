import { Facts } from '#tracker/parts/facts.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words } from './proposal-words.ts';
import type { Handling } from './told-proposal.ts';

/** What a unit has on paper besides its replies: objection, reopening, opinion as co-handler, and who has signed. */
export function UnitPapers({ handling }: { readonly handling: Handling }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { papers } = useWords(words);
  const { objectedOn, objectionReason, objection, reopenedOn, reopeningReason, opinion, coHandlers } = handling;
  const reason = objectionReason && enumWord('ObjectionReason', objectionReason);
  return (
    <Facts
      facts={[
        [papers.objectedOn, objectedOn && format.day(objectedOn)],
        [papers.objection, [reason, objection].filter(Boolean).join(papers.colon)],
        [papers.reopenedOn, reopenedOn && format.day(reopenedOn)],
        [papers.reopeningReason, reopeningReason],
        [papers.opinion, opinion],
        ...coHandlers.map(
          ({ unitName, isSignatureGiven, opinionOn }) =>
            [
              papers.coHandler(unitName),
              [
                isSignatureGiven === null ? papers.notSigned : papers.signed[`${isSignatureGiven}`],
                opinionOn && papers.opinionOn(format.day(opinionOn)),
              ]
                .filter(Boolean)
                .join(papers.comma),
            ] as const,
        ),
      ]}
    />
  );
}

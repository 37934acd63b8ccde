import { Facts } from '#tracker/parts/facts.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words } from './grant-words.ts';
import type { WholeGrant } from './use-grant.ts';

/** Who has signed a grant and when, and what has been decided of it since. */
export function GrantSignatures({ grant }: { readonly grant: WholeGrant }) {
  const told = useWords(words);
  const format = useFormat();
  const signature = (by?: string | null, at?: string | null) =>
    by && at ? `${by} · ${format.instant(at)}` : told.notYet;
  const { signedBy, signedAt, countersignedBy, countersignedAt, suspendedOn, reviewOn, statement } = grant;
  return (
    <Section title={told.signatures}>
      <Facts
        facts={[
          [told.signed, signature(signedBy, signedAt)],
          [told.countersigned, signature(countersignedBy, countersignedAt)],
          [told.suspendedOn, suspendedOn && format.day(suspendedOn)],
          [told.reviewOn, reviewOn && format.day(reviewOn)],
          [told.statement, statement],
        ]}
      />
    </Section>
  );
}

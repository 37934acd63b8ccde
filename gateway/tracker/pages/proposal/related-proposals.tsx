import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './proposal-words.ts';
import type { Proposal } from './told-proposal.ts';

/** The proposals to which this one leads: what it was merged into, and what it repeats. */
export function RelatedProposals({ proposal: { mergedInto, repeats } }: { readonly proposal: Proposal }) {
  const { related } = useWords(words);
  return (
    <>
      {mergedInto && (
        <Text size="sm">
          {related.mergedInto} <ProposalLink proposal={mergedInto} />
        </Text>
      )}
      {repeats && (
        <Text size="sm">
          {related.repeats} <ProposalLink proposal={repeats} />
        </Text>
      )}
    </>
  );
}

interface LinkProps {
  readonly proposal: { readonly id: string; readonly no: string; readonly title: string };
}

/** A link to another proposal, by its number and title. */
export function ProposalLink({ proposal: { id, no, title } }: LinkProps) {
  return (
    <Anchor component={Link} to={`/proposals/${id}`} size="sm">
      {no} {title}
    </Anchor>
  );
}

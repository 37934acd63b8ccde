import { Badge, Button, CopyButton, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words as fieldWords } from './field-words.ts';
import { ProposalFacts } from './proposal-facts.tsx';
import { words } from './proposal-words.ts';
import { RelatedProposals } from './related-proposals.tsx';
import { mayAct, type ToldProposal } from './told-proposal.ts';

/** The head of a proposal: what it is, where it stands, and what one may do with the page. */
export function ProposalHead({ told }: { readonly told: ToldProposal }) {
  const { proposal } = told;
  const enumWord = useEnumWord();
  const { head } = useWords(words);
  const fields = useWords(fieldWords);
  return (
    <Stack gap="sm">
      <PageHead
        title={proposal.title}
        lead={
          <Group gap="xs">
            {proposal.no}
            <StatusBadge of="SupervisionProposalStatus" value={proposal.status} />
            {proposal.verifiedResult && (
              <Badge color="green">
                {head.verified} {enumWord('VerifiedResult', proposal.verifiedResult)}
              </Badge>
            )}
            {proposal.listedOn && <Badge color="orange">{head.listed}</Badge>}
            {proposal.isSample && <Badge color="yellow">{head.sample}</Badge>}
          </Group>
        }
      >
        {mayAct(told) && (
          <Button component={Link} to={`/workbench?proposal=${proposal.id}`}>
            {head.toWorkbench}
          </Button>
        )}
        <CopyButton value={window.location.href}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? head.copied : head.copyLink}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => window.print()}>
          {head.print}
        </Button>
      </PageHead>
      <ProposalFacts proposal={proposal} />
      <RelatedProposals proposal={proposal} />
      <WithheldNote withheld={proposal.withheld.filter(({ field }) => field !== 'points')} fieldWords={fields} />
    </Stack>
  );
}

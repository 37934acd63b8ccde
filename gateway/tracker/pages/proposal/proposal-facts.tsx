import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '#tracker/parts/facts.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words } from './proposal-words.ts';
import { ThemeName } from './theme-name.tsx';
import type { Proposal } from './told-proposal.ts';

/** What is on record of a proposal as a whole; what is not recorded is left out. */
export function ProposalFacts({ proposal }: { readonly proposal: Proposal }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { facts } = useWords(words);
  const { campaign, theme, verifiedOn, verifiedResult } = proposal;
  const day = (value: string | null) => value && format.day(value);
  return (
    <Facts
      facts={[
        [
          facts.theme,
          <Anchor key="theme" component={Link} to={`/themes/${proposal.year}`} size="sm">
            {proposal.year} <ThemeName theme={theme} />
          </Anchor>,
        ],
        [facts.partner, enumWord('Body', proposal.partner)],
        [facts.form, campaign && enumWord('SupervisionForm', campaign.form)],
        [facts.planNo, campaign?.planNo],
        [facts.agreement, campaign?.agreement?.no],
        [facts.reviewNo, proposal.reviewNo],
        [facts.reviewedOn, day(proposal.reviewedOn)],
        [facts.issuedOn, day(proposal.issuedOn)],
        [facts.round, proposal.round > 1 ? facts.roundOf(proposal.round) : null],
        [facts.listedOn, day(proposal.listedOn)],
        [facts.verified, verifiedResult && `${enumWord('VerifiedResult', verifiedResult)} ${day(verifiedOn) ?? ''}`],
        [facts.closedOn, day(proposal.closedOn)],
        [facts.closingReason, proposal.closingReason],
        [facts.carriedOverTo, proposal.carriedOverTo],
        [facts.statement, proposal.statement],
        [facts.changedAt, format.instant(proposal.changedAt)],
      ]}
    />
  );
}

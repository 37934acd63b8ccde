import { List, Stack, Title } from '@mantine/core';
import { Facts } from '#tracker/parts/facts.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words } from './proposal-words.ts';
import { ProposalLink } from './related-proposals.tsx';
import type { Proposal } from './told-proposal.ts';

/** The exercise under which several proposals are pressed together. */
export function PressingBundle({ bundle }: { readonly bundle: NonNullable<Proposal['bundle']> }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { bundle: told } = useWords(words);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {told.title(bundle.title)}
      </Title>
      <Facts
        facts={[
          [told.pressedBy, bundle.pressedBy],
          [told.status, enumWord('PressingBundleStatus', bundle.status)],
          [told.openedOn, format.day(bundle.openedOn)],
          [told.endedOn, bundle.endedOn && format.day(bundle.endedOn)],
        ]}
      />
      <List size="sm">
        {bundle.proposals.map((proposal) => (
          <List.Item key={proposal.id}>
            <ProposalLink proposal={proposal} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

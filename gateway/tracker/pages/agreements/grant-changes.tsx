import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { grantAddress } from './addresses.ts';
import { ChangeList } from './change-list.tsx';
import { words } from './grant-words.ts';
import type { WholeGrant } from './use-grant.ts';

/** What a grant opens and closes beside the one that it replaces, as the hub compares them. */
export function GrantChanges({ grant }: { readonly grant: WholeGrant }) {
  const told = useWords(words);
  const { replacesId, opens, closes } = grant;
  return (
    <Section
      title={told.changes}
      note={replacesId ? told.changesNote : told.changesOfNew}
      actions={
        replacesId && (
          <Anchor component={Link} to={grantAddress({ ...grant, id: replacesId })} size="sm">
            {told.replaces}
          </Anchor>
        )
      }
    >
      <div lang="zh">
        <ChangeList opens={opens} closes={closes} />
      </div>
    </Section>
  );
}

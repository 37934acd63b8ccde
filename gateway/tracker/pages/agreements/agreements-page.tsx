import { Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { Fault, Loading } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { AgreementTable } from './agreement-table.tsx';
import { GrantFilters } from './grant-filters.tsx';
import { GrantLists } from './grant-lists.tsx';
import { useGrantFilter } from './use-grant-filter.ts';
import { useGrants } from './use-grants.ts';
import { words } from './words.ts';

/** The agreements, and what the bodies open to one another under them. */
export function AgreementsPage() {
  const told = useWords(words);
  const filter = useGrantFilter();
  const answer = useGrants(filter.filter, filter.grantors);
  const { data, error, refetch } = answer;
  return (
    <>
      <PageHead title={told.title} lead={told.lead}>
        <Anchor component={Link} to="/agreements/reads">
          {told.toReads}
        </Anchor>
      </PageHead>
      {data ? (
        <Stack>
          <Section title={told.agreements}>
            <AgreementTable agreements={data.pages[0]?.data.agreements ?? []} />
          </Section>
          <Section title={told.grants} note={told.grantsNote}>
            <GrantFilters filter={filter} />
            <GrantLists answer={answer} pages={data.pages} grantors={filter.grantors} />
          </Section>
        </Stack>
      ) : error ? (
        <Fault error={error} onAgain={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

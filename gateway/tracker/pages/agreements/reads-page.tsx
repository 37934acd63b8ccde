import { Anchor, NativeSelect, Stack } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { type Body, bodies, isBody } from '#schema/registry.ts';
import { usePages } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { nameOf, only } from './bodies.ts';
import { LatestReads } from './latest-reads.tsx';
import { MonthsOfReads } from './months-of-reads.tsx';
import { NotShown } from './not-shown.tsx';
import { type ReadsQuery, reads } from './operations.generated.ts';
import { words } from './reads-words.ts';
import { ReleaseReads } from './release-reads.tsx';

/** Who has read the data of a body: by month, and the latest reads one by one. */
export function ReadsPage() {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { body } = useViewer();
  const [search, setSearch] = useSearchParams();
  const named = search.get('owner');
  const owner = isBody(named) ? named : body;
  return (
    <>
      <PageHead title={told.title} lead={told.lead}>
        <Anchor component={Link} to="/agreements">
          {told.back}
        </Anchor>
      </PageHead>
      <Stack>
        <NativeSelect
          label={told.owner}
          maw={280}
          value={owner}
          onChange={(event) => setSearch({ owner: event.currentTarget.value }, { replace: true })}
          data={bodies.map((value) => ({ value, label: enumWord('Body', nameOf(value)) }))}
        />
        <NotShown owner={owner} />
        <ReadsOf key={owner} owner={owner} />
        <ReleaseReads owner={owner} />
      </Stack>
    </>
  );
}

function ReadsOf({ owner }: { readonly owner: Body }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const variables = { first: 20, ...only([owner]) };
  const answer = usePages(reads, variables, (data) => partOf(data, owner).reads?.pageInfo);
  const { data, error, refetch } = answer;
  if (!data) return error ? <Fault error={error} onAgain={() => void refetch()} /> : <Loading />;
  const parts = data.pages.map((page) => partOf(page.data, owner));
  const [first] = parts;
  if (!first?.months || !first.reads) return <Empty>{told.awayOwner(enumWord('Body', nameOf(owner)))}</Empty>;
  return (
    <>
      <Section title={told.months} note={told.monthsNote}>
        <MonthsOfReads months={first.months} />
      </Section>
      <Section title={told.latest} note={told.latestNote}>
        <LatestReads
          entries={parts.flatMap((part) => part.reads?.nodes ?? [])}
          total={first.reads.totalCount}
          answer={answer}
        />
      </Section>
    </>
  );
}

/** What an answer says of the reads of a body's data. */
const partOf = (data: ReadsQuery, owner: Body) => ({ months: data[`${owner}Months`], reads: data[`${owner}Reads`] });

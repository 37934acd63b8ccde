import { Anchor, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { Annexes } from './annexes.tsx';
import { bodyOf, startingWith } from './bodies.ts';
import { DaysLeft } from './days-left.tsx';
import { GrantLists } from './grant-lists.tsx';
import { byBody, type ListedAgreement, useGrants } from './use-grants.ts';
import { words } from './words.ts';

const everyBody = startingWith('cppcc');

/** One agreement: its grants in every direction, and its annex as text. */
export function AgreementPage() {
  const { no = '' } = useParams();
  const told = useWords(words);
  const answer = useGrants({ agreementNo: no }, everyBody);
  const { data, error, refetch } = answer;
  if (!data) return error ? <Fault error={error} onAgain={() => void refetch()} /> : <Loading />;
  const opening = byBody(data.pages, everyBody).flatMap(({ body, total }) => (total > 0 ? [body] : []));
  const agreement = data.pages[0]?.data.agreements?.find((candidate) => candidate.no === no);
  const grantors = agreement ? startingWith(bodyOf(agreement.partner)) : everyBody;
  return (
    <>
      <PageHead title={agreement?.title ?? no} lead={no}>
        <Anchor component={Link} to="/agreements">
          {told.back}
        </Anchor>
      </PageHead>
      {agreement ? (
        <Stack>
          <AgreementFacts agreement={agreement} />
          <Section title={told.grants} note={told.grantsNote}>
            <GrantLists answer={answer} pages={data.pages} grantors={grantors} />
          </Section>
          <Annexes no={no} grantors={grantors.filter((body) => opening.includes(body))} />
        </Stack>
      ) : (
        <Empty>{told.missingAgreement}</Empty>
      )}
    </>
  );
}

function AgreementFacts({ agreement }: { readonly agreement: ListedAgreement }) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { partner, signedOn, validTo, replyMonths, status } = agreement;
  return (
    <Facts
      facts={[
        [told.partner, enumWord('Body', partner)],
        [told.signedOn, format.day(signedOn)],
        [told.validTo, <DaysLeft key="validTo" lastDay={validTo} />],
        [told.replyMonths, told.months(replyMonths)],
        [told.status, <StatusBadge key="status" of="AgreementStatus" value={status} />],
      ]}
    />
  );
}

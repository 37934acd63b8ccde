import { Anchor, Code, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { agreementAddress } from './addresses.ts';
import { GrantChanges } from './grant-changes.tsx';
import { GrantSignatures } from './grant-signatures.tsx';
import { GrantSteps } from './grant-steps.tsx';
import { GrantTerms } from './grant-terms.tsx';
import { words } from './grant-words.ts';
import { type Theme, useGrant, type WholeGrant } from './use-grant.ts';
import { words as listWords } from './words.ts';
import './agreements.css';

/** One grant: its terms, what it changes, who has signed it, and the steps that one may take. */
export function GrantPage() {
  const { answer, isAddress, grantIn, themesIn } = useGrant();
  const { missingGrant } = useWords(listWords);
  if (!isAddress) return <Empty>{missingGrant}</Empty>;
  return (
    <Answered answer={answer}>
      {(data) => {
        const grant = grantIn(data);
        return grant ? <Whole grant={grant} themes={themesIn(data)} /> : <Empty>{missingGrant}</Empty>;
      }}
    </Answered>
  );
}

interface Props {
  readonly grant: WholeGrant;
  readonly themes: readonly Theme[];
}

function Whole({ grant, themes }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { agreementNo, grantor, grantee, nounLabel, purpose, status, replacesId, clause, termsHash } = grant;
  const isChange = status === 'PROPOSED' || status === 'SIGNED' || replacesId != null;
  return (
    <>
      <PageHead
        title={told.title(enumWord('Body', grantor), enumWord('Body', grantee), nounLabel)}
        lead={
          <>
            {enumWord('Purpose', purpose)} · {told.agreement}{' '}
            <Anchor component={Link} to={agreementAddress(agreementNo)}>
              {agreementNo}
            </Anchor>
          </>
        }
      >
        <GrantSteps grant={grant} />
      </PageHead>
      <Stack>
        <GrantTerms grant={grant} themes={themes} />
        {isChange && <GrantChanges grant={grant} />}
        <Section title={told.clause} note={told.clauseNote}>
          <Text lang="zh">{clause}</Text>
          <Text size="sm" c="dimmed" mt="xs">
            {told.termsHash} <Code className="hash">{termsHash}</Code>
          </Text>
        </Section>
        <GrantSignatures grant={grant} />
      </Stack>
    </>
  );
}

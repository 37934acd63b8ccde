import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { grantAddress } from './addresses.ts';
import { nameOf } from './bodies.ts';
import { words as grantWords } from './grant-words.ts';
import { ProposeForm } from './propose-form.tsx';
import { words } from './propose-words.ts';
import { type Theme, useGrant, type WholeGrant } from './use-grant.ts';
import { words as listWords } from './words.ts';

/** Where the grantor's agreement officer proposes another grant in the place of a running one. */
export function ProposePage() {
  const { answer, isAddress, grantIn, themesIn } = useGrant();
  const { missingGrant } = useWords(listWords);
  if (!isAddress) return <Empty>{missingGrant}</Empty>;
  return (
    <Answered answer={answer}>
      {(data) => {
        const grant = grantIn(data);
        return grant ? <Proposing grant={grant} themes={themesIn(data)} /> : <Empty>{missingGrant}</Empty>;
      }}
    </Answered>
  );
}

interface Props {
  readonly grant: WholeGrant;
  readonly themes: readonly Theme[];
}

function Proposing({ grant, themes }: Props) {
  const [told, { title }] = [useWords(words), useWords(grantWords)];
  const enumWord = useEnumWord();
  const { body, roles } = useViewer();
  const mayPropose = nameOf(body) === grant.grantor && roles.includes('agreement-officer');
  const name = title(enumWord('Body', grant.grantor), enumWord('Body', grant.grantee), grant.nounLabel);
  return (
    <>
      <PageHead title={told.title(name)} lead={told.lead}>
        <Anchor component={Link} to={grantAddress(grant)}>
          {told.back}
        </Anchor>
      </PageHead>
      {mayPropose ? <ProposeForm running={grant} themes={themes} /> : <Empty>{told.notGrantor}</Empty>}
    </>
  );
}

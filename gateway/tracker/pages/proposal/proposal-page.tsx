import { Alert, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { Commitments } from './commitments.tsx';
import { Evaluations } from './evaluations.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Instruments } from './instruments.tsx';
import { NotTold } from './not-told.tsx';
import { oneProposal } from './operations.generated.ts';
import { PartLinks } from './part-links.tsx';
import type { PartName } from './part-name.ts';
import { Points } from './points.tsx';
import { Pressing } from './pressing.tsx';
import { ProposalHead } from './proposal-head.tsx';
import { words } from './proposal-words.ts';
import { ProvenanceOfProposal } from './provenance-of-proposal.tsx';
import { Replies } from './replies.tsx';
import { type ToldProposal, toldProposal } from './told-proposal.ts';
import { Units } from './units.tsx';
import { useNamedPart } from './use-named-part.ts';
import { WayOfProposal } from './way-of-proposal.tsx';

/** What a proposal consists of, in the order in which it is told. */
const parts: readonly (readonly [PartName, (props: { readonly told: ToldProposal }) => ReactNode])[] = [
  ['units', Units],
  ['points', Points],
  ['replies', Replies],
  ['commitments', Commitments],
  ['evaluations', Evaluations],
  ['follow-ups', FollowUps],
  ['pressing', Pressing],
  ['instruments', Instruments],
  ['timeline', WayOfProposal],
  ['provenance', ProvenanceOfProposal],
];

/** One supervision proposal in full, across the five bodies. */
export function ProposalPage() {
  const { id = '' } = useParams();
  const answer = useAnswer(oneProposal, { id });
  const { notFound, notFoundNote } = useWords(words);
  useNamedPart(answer.data !== undefined);
  return (
    <Answered answer={answer}>
      {({ supervisionProposal }, { errors }) =>
        supervisionProposal ? (
          <WholeProposal told={toldProposal(supervisionProposal, errors)} />
        ) : (
          <NotTold errors={errors} field="supervisionProposal">
            <PageHead title={notFound} />
            <Alert>{notFoundNote}</Alert>
          </NotTold>
        )
      }
    </Answered>
  );
}

function WholeProposal({ told }: { readonly told: ToldProposal }) {
  return (
    <Stack>
      <ProposalHead told={told} />
      <PartLinks names={parts.map(([name]) => name)} />
      {parts.map(([name, Part]) => (
        <Part key={name} told={told} />
      ))}
    </Stack>
  );
}

import { Badge } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { bodyFlags } from '../body-flags.ts';
import { evidenceStep, stepsOfEntry } from '../steps/handling-steps.ts';
import { StepForm } from '../steps/step-form.tsx';
import { words as listWords } from '../words.ts';
import { DeskLayout } from './desk-layout.tsx';
import { words } from './desk-words.ts';
import { EntryFacts } from './entry-facts.tsx';
import { matterOfEntry } from './matter-of-entry.ts';
import { NotNow } from './not-now.tsx';
import { type EntryQuery, entry as entryOperation, matter as matterOperation } from './operations.generated.ts';
import { Points } from './points.tsx';
import { Standing } from './standing.tsx';
import { StepBar } from './step-bar.tsx';
import { useChosenStep } from './use-chosen-step.ts';

/** The desk at which one entry of the inbox is dealt with: an assignment, or an instrument of another body. */
export function EntryDesk() {
  const { id = '' } = useParams();
  const { body } = useViewer();
  const { gone, goneNote } = useWords(words);
  const { done } = useChosenStep();
  const answer = useAnswer(entryOperation, { id, ...bodyFlags(body) });
  return (
    <Answered answer={answer}>
      {(data) => {
        const [entry] = data[body]?.nodes ?? [];
        return entry ? (
          <Desk key={id} entry={entry} schemes={data.replyClassSchemes ?? []} />
        ) : (
          <DeskLayout title={gone} lead={goneNote} done={done} />
        );
      }}
    </Answered>
  );
}

type Entry = NonNullable<EntryQuery['courts']>['nodes'][number];

interface Props {
  readonly entry: Entry;
  readonly schemes: NonNullable<EntryQuery['replyClassSchemes']>;
}

function Desk({ entry, schemes }: Props) {
  const { kinds, noTitle, noNumber, from } = useWords(listWords);
  const enumWord = useEnumWord();
  const chosen = useChosenStep();
  const matterAnswer = useAnswer(matterOperation, { id: entry.proposalId });
  const proposal = matterAnswer.data?.data.supervisionProposal ?? null;
  const { handling, instrument } = entry;
  const record = handling ?? instrument;
  const steps = [...stepsOfEntry(entry), ...(entry.allowedActions.length > 0 ? [evidenceStep] : [])];
  const step = steps.find(({ action }) => action === chosen.action);
  const standing = handling
    ? enumWord('HandlingStatus', handling.status)
    : enumWord('ReceivedInstrumentStatus', instrument?.status ?? '');
  const isReady = matterAnswer.data !== undefined || matterAnswer.error !== null;
  return (
    <DeskLayout
      title={entry.title ?? noTitle}
      lead={
        <Standing
          of={handling ? 'HandlingStatus' : 'ReceivedInstrumentStatus'}
          value={record?.status ?? ''}
          expected={chosen.expected}
        >
          <Badge color="gray">{kinds[entry.kind as keyof typeof kinds]}</Badge>
          {handling && <Badge color="gray">{enumWord('AssignmentRole', handling.role)}</Badge>}
          <span>{entry.documentNo ?? noNumber}</span>
          <span>{from(enumWord('Body', entry.issuer))}</span>
        </Standing>
      }
      done={chosen.done}
      bar={<StepBar steps={steps} chosen={chosen.action} />}
      form={
        chosen.action && (
          <>
            {!step && <NotNow refused={chosen.refused} />}
            {step && isReady && (
              <StepForm
                key={step.action}
                step={step}
                {...(!step.isNew && record && { target: record })}
                {...(step.isNew && { given: { proposalId: entry.proposalId } })}
                matter={matterOfEntry({ entry, schemes, proposal, standing, action: step.action })}
                place={entry.id}
                onExpect={(isExpected) => chosen.expect(step.action, isExpected)}
                onRefused={(error) => chosen.refuse(step.action, error)}
                onDone={() => chosen.finish(step.action)}
                onClose={chosen.close}
              />
            )}
          </>
        )
      }
    >
      <EntryFacts entry={entry} />
      {proposal && <Points points={proposal.points} withheld={proposal.withheld} />}
    </DeskLayout>
  );
}

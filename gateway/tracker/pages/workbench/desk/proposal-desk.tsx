import { Badge, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { Choice } from '../fields/matter.ts';
import { proposalSteps, stepsOfAssignment } from '../steps/proposal-steps.ts';
import { StepForm } from '../steps/step-form.tsx';
import { words as listWords } from '../words.ts';
import { Assignments } from './assignments.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { words } from './desk-words.ts';
import { matterOfProposal } from './matter-of-proposal.ts';
import { NotNow } from './not-now.tsx';
import { type ProposalDeskQuery, proposalDesk } from './operations.generated.ts';
import { Points } from './points.tsx';
import { ProposalRecords } from './proposal-records.tsx';
import { Standing } from './standing.tsx';
import { StepBar } from './step-bar.tsx';
import { useChosenStep } from './use-chosen-step.ts';
import { useOpenProposals } from './use-open-proposals.ts';
import { withHandlings } from './with-handlings.ts';

/** The desk at which the CPPCC deals with one supervision proposal. */
export function ProposalDesk() {
  const { id = '' } = useParams();
  const { noProposal, noProposalNote } = useWords(words);
  const answer = useAnswer(proposalDesk, { id });
  return (
    <Answered answer={answer}>
      {({ supervisionProposal, handlingUnits }) =>
        supervisionProposal ? (
          <Desk key={id} proposal={withHandlings(supervisionProposal)} units={activeUnits(handlingUnits ?? [])} />
        ) : (
          <DeskLayout title={noProposal} lead={noProposalNote} done={undefined} />
        )
      }
    </Answered>
  );
}

interface Props {
  readonly proposal: NonNullable<ProposalDeskQuery['supervisionProposal']>;
  readonly units: readonly Choice[];
}

function Desk({ proposal, units }: Props) {
  const { with: partnerOf } = useWords(listWords);
  const told = useWords(words);
  const enumWord = useEnumWord();
  const chosen = useChosenStep();
  const steps = proposalSteps.filter(({ action }) => proposal.allowedActions.includes(action));
  const assignment = proposal.assignments.find(({ id }) => id === chosen.of);
  const offered = assignment ? stepsOfAssignment(assignment) : steps;
  const step = offered.find(({ action }) => action === chosen.action);
  const openProposals = useOpenProposals('merge', step?.action === 'merge');
  const standing = enumWord('SupervisionProposalStatus', proposal.status);
  return (
    <DeskLayout
      title={proposal.title}
      lead={
        <Standing of="SupervisionProposalStatus" value={proposal.status} expected={chosen.expected}>
          <Badge color="gray">{partnerOf(enumWord('Body', proposal.partner))}</Badge>
          {proposal.listedOn && <Badge color="orange">{told.listed(proposal.listedOn)}</Badge>}
          {proposal.round > 1 && <Badge color="orange">{told.round(proposal.round)}</Badge>}
          <span>{proposal.no}</span>
          <span>{proposal.theme?.label}</span>
        </Standing>
      }
      done={chosen.done}
      bar={<StepBar steps={steps} chosen={assignment ? null : chosen.action} />}
      form={
        chosen.action && (
          <>
            {!step && <NotNow refused={chosen.refused} />}
            {step && (
              <StepForm
                key={`${step.action} ${assignment?.id ?? ''}`}
                step={step}
                target={assignment ?? proposal}
                matter={matterOfProposal({ proposal, assignment, units, openProposals, standing })}
                place={assignment?.id ?? proposal.id}
                onRefused={(error) => chosen.refuse(step.action, error)}
                onDone={() => chosen.finish(step.action)}
                onClose={chosen.close}
              />
            )}
          </>
        )
      }
    >
      {proposal.statement && <Text size="sm">{told.statement(proposal.statement)}</Text>}
      <Points points={proposal.points} withheld={proposal.withheld} />
      <Assignments assignments={proposal.assignments} chosen={chosen} />
      <ProposalRecords proposal={proposal} />
    </DeskLayout>
  );
}

const activeUnits = (
  units: readonly { readonly id: string; readonly name: string; readonly status: string }[],
): readonly Choice[] => units.filter(({ status }) => status === 'ACTIVE');

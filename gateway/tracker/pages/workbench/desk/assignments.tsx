import { Badge, Group, Stack, Text } from '@mantine/core';
import { Clock } from '#tracker/parts/clock.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { stepsOfAssignment } from '../steps/proposal-steps.ts';
import { CosignPanel } from './cosign-panel.tsx';
import { words } from './desk-words.ts';
import type { ProposalDeskQuery } from './operations.generated.ts';
import { Replies } from './replies.tsx';
import { StepBar } from './step-bar.tsx';
import type { ChosenStep } from './use-chosen-step.ts';

type Assignment = NonNullable<ProposalDeskQuery['supervisionProposal']>['assignments'][number];

interface Props {
  readonly assignments: readonly Assignment[];
  readonly chosen: ChosenStep;
}

/** The units of a proposal, each under its own title: where it stands, what it claims, on which evidence. */
export function Assignments({ assignments, chosen }: Props) {
  return assignments.map((assignment) => (
    <AssignmentSection key={assignment.id} assignment={assignment} chosen={chosen} />
  ));
}

function AssignmentSection({ assignment, chosen }: { readonly assignment: Assignment; readonly chosen: ChosenStep }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { id, role, unit, status, handling, replyDueOn, assignedOn, upholdingReason, extensionReason } = assignment;
  const steps = stepsOfAssignment(assignment);
  return (
    <Section
      title={`${enumWord('AssignmentRole', role)} ${unit?.name ?? ''}`}
      note={told.assigned(assignedOn, replyDueOn)}
      actions={<StepBar steps={steps} chosen={chosen.of === id ? chosen.action : null} of={id} />}
    >
      <Stack gap="sm" align="start">
        <Group gap={6}>
          {status !== 'ACTIVE' && <Badge color="orange">{enumWord('AssignmentStatus', status)}</Badge>}
          <StatusBadge of="HandlingStatus" value={handling?.status} />
        </Group>
        {handling?.clocks.map((clock) => (
          <Clock key={`${clock.ruleCode} ${clock.dueOn}`} clock={clock} />
        ))}
        {handling?.objectedOn && (
          <Text size="sm">
            {told.objectedOn(handling.objectedOn, enumWord('ObjectionReason', handling.objectionReason ?? ''))}{' '}
            {handling.objection}
          </Text>
        )}
        {upholdingReason && <Text size="sm">{told.upheld(upholdingReason)}</Text>}
        {extensionReason && <Text size="sm">{told.extended(extensionReason)}</Text>}
        {handling && <Replies replies={handling.replies} />}
        <WithheldNote withheld={handling?.withheld ?? []} fieldWords={told.withheldFields} />
      </Stack>
      {handling && handling.coHandlers.length > 0 && (
        <CosignPanel request={handling.cosignRequest} coHandlers={handling.coHandlers} />
      )}
    </Section>
  );
}

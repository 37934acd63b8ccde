import { Badge, Text } from '@mantine/core';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { openClocks } from '../open-clocks.ts';
import { assignmentSteps, proposalSteps } from '../steps/proposal-steps.ts';
import type { Step } from '../steps/step.ts';
import { words } from '../words.ts';
import { WorkRow } from '../work-row.tsx';
import type { TasksQuery } from './operations.generated.ts';

type Proposal = NonNullable<TasksQuery['supervisionProposals']>['nodes'][number];

const allowed = (steps: readonly Step[], actions: readonly string[]): readonly Step[] =>
  steps.filter(({ action }) => actions.includes(action));

/** A proposal that waits for a step: of its own, or of one of its assignments. */
export function TaskRow({ proposal }: { readonly proposal: Proposal }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { id, no, title, status, partner, assignments, progress, issuedOn } = proposal;
  const place = `/workbench/proposal/${id}`;
  const units = assignments.flatMap(({ role, status: standing, unit }) =>
    standing === 'REASSIGNED' ? [] : [`${enumWord('AssignmentRole', role)} ${unit?.name ?? ''}`],
  );
  return (
    <WorkRow
      title={title}
      to={place}
      badges={
        <>
          <StatusBadge of="SupervisionProposalStatus" value={status} />
          <Badge color="gray">{told.with(enumWord('Body', partner))}</Badge>
          <Text size="sm">{no}</Text>
        </>
      }
      facts={[...(units.length > 0 ? [units.join(told.comma)] : []), ...(issuedOn ? [told.issued(issuedOn)] : [])]}
      clocks={openClocks(progress.flatMap(({ clocks }) => clocks))}
      steps={[
        ...allowed(proposalSteps, proposal.allowedActions).map(({ action }) => ({
          action,
          to: `${place}?step=${action}`,
        })),
        ...assignments.flatMap(({ id: of, unit, allowedActions }) =>
          allowed(assignmentSteps, allowedActions).map(({ action }) => ({
            action,
            to: `${place}?step=${action}&of=${of}`,
            of: unit?.name,
          })),
        ),
      ]}
    />
  );
}

import { Badge, Text } from '@mantine/core';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { openClocks } from '../open-clocks.ts';
import { proposalSteps, stepsOfAssignment } from '../steps/proposal-steps.ts';
import { words } from '../words.ts';
import { WorkRow } from '../work-row.tsx';
import type { TasksQuery } from './operations.generated.ts';

type Proposal = NonNullable<TasksQuery['supervisionProposals']>['nodes'][number];

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
        ...proposalSteps
          .filter(({ action }) => proposal.allowedActions.includes(action))
          .map(({ action }) => ({
            action,
            to: `${place}?step=${action}`,
          })),
        ...assignments.flatMap((assignment) =>
          stepsOfAssignment(assignment).map(({ action }) => ({
            action,
            to: `${place}?step=${action}&of=${assignment.id}`,
            of: assignment.unit?.name,
          })),
        ),
      ]}
    />
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from '../words.ts';
import { WorkList } from '../work-row.tsx';
import { tasks } from './operations.generated.ts';
import { stagesOf } from './stages.ts';
import { TaskRow } from './task-row.tsx';

/** The proposals on which the viewer may take a step now, stage by stage. */
export function TasksView() {
  const { roles } = useViewer();
  const told = useWords(words);
  const [search] = useSearchParams();
  const stages = stagesOf(roles);
  const shown = stages.find(({ name }) => name === search.get('stage')) ?? stages[0];
  const pages = usePages(tasks, { statuses: shown?.statuses ?? [] }, (data) => data.supervisionProposals?.pageInfo);
  const counts = pages.data?.pages[0]?.data;
  const proposals = pages.data?.pages.flatMap(({ data }) => data.supervisionProposals?.nodes ?? []) ?? [];
  return (
    <Section title={told.views.tasks} note={told.tasksNote}>
      <Stack>
        <Group component="nav" aria-label={told.stagesLabel} gap="xs">
          {stages.map(({ name }) => (
            <Button
              key={name}
              component={Link}
              to={`?view=tasks&stage=${name}`}
              size="xs"
              variant={name === shown?.name ? 'filled' : 'default'}
              aria-current={name === shown?.name ? 'true' : undefined}
            >
              {told.stages[name]} {counts?.[name]?.totalCount}
            </Button>
          ))}
        </Group>
        {pages.isPending && <Loading />}
        {pages.error && !pages.data && <Fault error={pages.error} onAgain={() => void pages.refetch()} />}
        {pages.data && proposals.length === 0 && <Empty>{told.tasksEmpty}</Empty>}
        {proposals.length > 0 && (
          <>
            <WorkList label={told.views.tasks}>
              {proposals.map((proposal) => (
                <TaskRow key={proposal.id} proposal={proposal} />
              ))}
            </WorkList>
            <ListEnd
              shown={proposals.length}
              total={counts?.supervisionProposals?.totalCount ?? proposals.length}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

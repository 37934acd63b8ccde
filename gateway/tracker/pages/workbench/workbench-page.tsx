import { Button, Group, Stack } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { newSteps } from './steps/new-steps.ts';
import { words as stepWords } from './steps/step-words.ts';
import { viewsOf } from './views.ts';
import { words } from './words.ts';

/** What is on the viewer: the inbox of the viewer's body and, at the CPPCC, the proposals that wait for a step. */
export function WorkbenchPage() {
  const viewer = useViewer();
  const { title, lead, nothing, views: viewWords, viewsLabel } = useWords(words);
  const { steps } = useWords(stepWords);
  const [search] = useSearchParams();
  const views = viewsOf(viewer);
  const shown = views.find(({ name }) => name === search.get('view')) ?? views[0];
  const beginnings = viewer.body === 'cppcc' ? newSteps.filter(({ roles }) => has(viewer.roles, roles)) : [];
  return (
    <Stack>
      <PageHead title={title} lead={lead}>
        {beginnings.map(({ step: { action } }) => (
          <Button key={action} component={Link} to={`/workbench/new/${action}`} variant="default">
            {steps[action].name}
          </Button>
        ))}
      </PageHead>
      {views.length > 1 && (
        <Group component="nav" aria-label={viewsLabel} gap="xs">
          {views.map(({ name }) => (
            <Button
              key={name}
              component={Link}
              to={`?view=${name}`}
              variant={name === shown?.name ? 'filled' : 'default'}
              aria-current={name === shown?.name ? 'page' : undefined}
            >
              {viewWords[name]}
            </Button>
          ))}
        </Group>
      )}
      {shown ? <shown.View /> : <Empty>{nothing}</Empty>}
    </Stack>
  );
}

const has = (held: readonly string[], wanted: readonly string[]): boolean => wanted.some((role) => held.includes(role));

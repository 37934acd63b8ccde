import { Alert, Anchor, Stack, Title } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

/** What is shown where there is no page. */
export function NoPage() {
  const { notFound, home } = useWords(words);
  return (
    <Stack>
      <Title order={1}>{notFound}</Title>
      <Anchor component={Link} to="/themes">
        {home}
      </Anchor>
    </Stack>
  );
}

/** What is shown when a page itself failed; the rest of the tracker stands. */
export function FailedPage() {
  const { failed, reload, home } = useWords(words);
  const error = useRouteError();
  console.error(error);
  return (
    <Stack align="start">
      <Alert role="alert" color="red" title={failed}>
        <Anchor href={window.location.href}>{reload}</Anchor>
      </Alert>
      <Anchor component={Link} to="/themes">
        {home}
      </Anchor>
    </Stack>
  );
}

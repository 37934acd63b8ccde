import { Alert, Button, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Answer } from '../hub/answer.ts';
import { HubError } from '../hub/hub-error.ts';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

interface Props<Data> {
  readonly answer: {
    readonly data: Answer<Data> | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data, answer: Answer<Data>) => ReactNode;
}

/** What was asked for, once it is there: before, that it is on its way, or why it could not be had. */
export function Answered<Data>({ answer: { data, error, refetch }, children }: Props<Data>) {
  if (data) return children(data.data, data);
  return error ? <Fault error={error} onAgain={() => void refetch()} /> : <Loading />;
}

/** Says that something is on its way. */
export function Loading() {
  const { loading } = useWords(words);
  return (
    <Stack align="center" p="xl" role="status">
      <Loader aria-hidden={true} />
      <Text c="dimmed">{loading}</Text>
    </Stack>
  );
}

interface FaultProps {
  readonly error: unknown;
  readonly onAgain?: () => void;
}

/** Says what went wrong in the hub's own words, and what to quote where it cannot be mended by oneself. */
export function Fault({ error, onAgain }: FaultProps) {
  const { unreachable, requestId, again } = useWords(words);
  const told = error instanceof HubError && error.message !== '' ? error.message : unreachable;
  return (
    <Alert role="alert" color="red">
      <Stack gap="xs" align="start">
        <Text>{told}</Text>
        {error instanceof HubError && error.requestId && <Text size="sm">{requestId(error.requestId)}</Text>}
        {onAgain && (
          <Button size="xs" variant="default" onClick={onAgain}>
            {again}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Says that there is nothing to show; `children` may say what to do about it. */
export function Empty({ children }: { readonly children?: ReactNode }) {
  const { empty } = useWords(words);
  return (
    <Text c="dimmed" p="md">
      {children ?? empty}
    </Text>
  );
}

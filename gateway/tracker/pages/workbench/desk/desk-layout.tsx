import { Alert, Anchor, Grid, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { type StepName, words as stepWords } from '../steps/step-words.ts';
import { words } from './desk-words.ts';

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  readonly done: StepName | undefined;
  /** The steps that are offered. */
  readonly bar?: ReactNode;
  /** The form of the step that is open. */
  readonly form?: ReactNode;
  readonly children?: ReactNode;
}

/** A record and, beside it, the form of the step that is taken of it. */
export function DeskLayout({ title, lead, done, bar, form, children }: Props) {
  const { back } = useWords(words);
  return (
    <Stack>
      <Anchor component={Link} to="/workbench" size="sm" className="no-print">
        ← {back}
      </Anchor>
      <PageHead title={title} lead={lead} />
      {done && <Done action={done} />}
      {bar}
      <Grid gap="md">
        {form && (
          <Grid.Col span={{ base: 12, lg: 6 }} order={{ base: 1, lg: 2 }}>
            {form}
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: form ? 6 : 12 }} order={{ base: 2, lg: 1 }}>
          <Stack>{children}</Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** Says which step has just been taken. */
function Done({ action }: { readonly action: StepName }) {
  const { steps } = useWords(stepWords);
  const { doneNote } = useWords(words);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} role="status" color="teal" title={steps[action].done}>
      {doneNote}
    </Alert>
  );
}

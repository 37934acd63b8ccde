import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Body } from '#schema/registry.ts';
import { useStep } from '#tracker/hub/use-step.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { nameOf, only } from './bodies.ts';
import { lastDayBefore } from './last-day.ts';
import { releaseReads } from './operations.generated.ts';
import { words } from './reads-words.ts';
import { delayedReader, releasers } from './who-looks.ts';

/** Lets the owner of the data see what the body has read whose reads are shown late; offered to those who may decide it. */
export function ReleaseReads({ owner }: { readonly owner: Body }) {
  const { body, roles } = useViewer();
  const mayRelease = body === delayedReader && owner !== body && releasers.some((role) => roles.includes(role));
  return mayRelease ? <ReleaseForm key={owner} owner={owner} /> : null;
}

function ReleaseForm({ owner }: { readonly owner: Body }) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const [upTo, setUpTo] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const step = useStep(releaseReads);
  const until = step.data?.[owner]?.readRelease.releasedUntil;
  const release = () =>
    step.mutate(
      { input: { idempotencyKey, upTo }, ...only([owner]) },
      { onSuccess: () => setKey(crypto.randomUUID()) },
    );
  return (
    <Section title={told.release} note={told.releaseNote(enumWord('Body', nameOf(owner)))}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          release();
        }}
      >
        <Stack>
          <Group align="end">
            <TextInput
              type="date"
              label={told.releaseUpTo}
              required={true}
              value={upTo}
              onChange={(event) => setUpTo(event.currentTarget.value)}
            />
            <Button type="submit" loading={step.isPending}>
              {told.releaseStep}
            </Button>
          </Group>
          {step.error && <Fault error={step.error} />}
          {until && <Text role="status">{told.released(format.day(lastDayBefore(until)))}</Text>}
        </Stack>
      </form>
    </Section>
  );
}

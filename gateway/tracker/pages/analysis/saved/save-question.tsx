import { Anchor, Button, Code, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { purposes } from '#schema/purpose.ts';
import { useStep } from '#tracker/hub/use-step.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Fault, Loading } from '#tracker/parts/answered.tsx';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { type Question, variablesOf } from '../questions/question.ts';
import { putForwardQuery } from './operations.generated.ts';
import { words } from './words.ts';

/** Puts a question forward as a saved query; analysts only. */
export function SaveQuestion({ question }: { readonly question: Question }) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const { save } = useWords(words);
  if (!useViewer().roles.includes('analyst')) return null;
  return (
    <>
      <Button size="xs" onClick={open}>
        {save}
      </Button>
      <Modal opened={isOpen} onClose={close} title={save} size="lg" closeButtonProps={{ 'aria-label': save }}>
        <SaveForm question={question} onClose={close} />
      </Modal>
    </>
  );
}

function SaveForm({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const [[title, setTitle], [reason, setReason]] = [useState(''), useState('')];
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [told, language, { purpose = 'ANALYSIS' }] = [useWords(words), useLanguage(), useViewer()];
  const step = useStep(putForwardQuery);
  const { data: document, error } = useQuery({
    queryKey: ['document', question.kind.id, variablesOf(question)],
    queryFn: () => documentOf(question),
  });
  const saved = step.data?.submitSavedQuery?.savedQuery;
  if (saved) {
    return (
      <Stack>
        <Text role="status">{told.submitted(saved.no)}</Text>
        <Anchor component={Link} to="/analysis/saved">
          {told.see}
        </Anchor>
      </Stack>
    );
  }
  if (error) return <Fault error={error} />;
  if (document === undefined) return <Loading />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        step.mutate({ input: { idempotencyKey, title, reason, purpose, document } });
      }}
    >
      <Stack>
        <Text size="sm">{told.saveNote}</Text>
        <TextInput
          label={told.name}
          required={true}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus={true}
        />
        <Textarea
          label={told.reason}
          required={true}
          maxLength={1000}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm">
          {told.purpose} {purposes[purpose][language]}
        </Text>
        <DocumentText text={document} />
        {step.error && <Fault error={step.error} />}
        <Group>
          <Button type="submit" loading={step.isPending}>
            {told.submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {told.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The text of a query, as it will be run. */
export function DocumentText({ text }: { readonly text: string }) {
  const { document } = useWords(words);
  return (
    <details>
      <summary>{document}</summary>
      <Code block={true} tabIndex={0} aria-label={document} mah={320} style={{ overflow: 'auto' }}>
        {text}
      </Code>
    </details>
  );
}

async function documentOf(question: Question): Promise<string> {
  const [text, { withDefaults }] = await Promise.all([question.kind.text(), import('./with-defaults.ts')]);
  return withDefaults(text, variablesOf(question), (name) => name in enumWords);
}

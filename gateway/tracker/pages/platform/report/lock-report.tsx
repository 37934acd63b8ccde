import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { lockReport } from './operations.generated.ts';
import type { ShownReport } from './shown-report.ts';
import { words } from './words.ts';

/** Locks the figures of a report, once that is confirmed. */
export function LockReport({ report: { id, version } }: { readonly report: ShownReport }) {
  const { lock, lockAsk, confirm, cancel } = useWords(words);
  const [isOpen, { open, close }] = useDisclosure(false);
  const step = useStep(lockReport);
  const send = (): void => step.mutate({ input: { id, expectedVersion: version } }, { onSuccess: close });
  return (
    <>
      <Button onClick={open}>{lock}</Button>
      <Modal opened={isOpen} onClose={close} title={lock} closeButtonProps={{ 'aria-label': cancel }}>
        <Stack>
          <Text>{lockAsk}</Text>
          {step.error && <Fault error={step.error} />}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button loading={step.isPending} onClick={send}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

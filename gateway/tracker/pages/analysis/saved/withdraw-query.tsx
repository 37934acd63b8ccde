import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { withdrawQuery } from './operations.generated.ts';
import { words } from './words.ts';

interface Props {
  readonly query: { readonly id: string; readonly version: number; readonly title: string };
}

/** Withdraws an approved query; only who may is offered it. */
export function WithdrawQuery({ query: { id, version, title } }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const step = useStep(withdrawQuery);
  const { withdraw, withdrawTitle, withdrawReason, cancel } = useWords(words);
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={open}>
        {withdraw}
      </Button>
      <Modal opened={isOpen} onClose={close} title={withdrawTitle(title)} closeButtonProps={{ 'aria-label': cancel }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            step.mutate({ input: { id, expectedVersion: version, reason } }, { onSuccess: close });
          }}
        >
          <Stack>
            <Textarea
              label={withdrawReason}
              required={true}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              data-autofocus={true}
            />
            {step.error && <Fault error={step.error} />}
            <Group>
              <Button type="submit" loading={step.isPending}>
                {withdraw}
              </Button>
              <Button variant="default" onClick={close}>
                {cancel}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

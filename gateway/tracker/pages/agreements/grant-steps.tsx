import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { useWords } from '#tracker/words/language-context.ts';
import { grantAddress } from './addresses.ts';
import { nameOf } from './bodies.ts';
import { GrantStepForm } from './grant-step-form.tsx';
import { words as grantWords } from './grant-words.ts';
import { words } from './step-words.ts';
import { type StepName, stepsOfGrant } from './steps-of-grant.ts';
import type { WholeGrant } from './use-grant.ts';

/** The steps that the hub allows its reader now, each with its form; a change is proposed by the grantor's officer. */
export function GrantSteps({ grant }: { readonly grant: WholeGrant }) {
  const [{ steps, close }, { propose }] = [useWords(words), useWords(grantWords)];
  const { body, roles } = useViewer();
  const [open, setOpen] = useState<StepName>();
  const allowed = (Object.keys(stepsOfGrant) as StepName[]).filter((name) => grant.allowedActions.includes(name));
  const mayPropose = nameOf(body) === grant.grantor && roles.includes('agreement-officer');
  return (
    <>
      {allowed.map((name) => (
        <Button key={name} variant="light" color={stepsOfGrant[name].color} onClick={() => setOpen(name)}>
          {steps[name]}
        </Button>
      ))}
      {mayPropose && (
        <Button component={Link} variant="default" to={`${grantAddress(grant)}/propose`}>
          {propose}
        </Button>
      )}
      <Modal
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open && steps[open]}
        size="lg"
        closeButtonProps={{ 'aria-label': close }}
      >
        {open && <GrantStepForm key={open} name={open} grant={grant} onDone={() => setOpen(undefined)} />}
      </Modal>
    </>
  );
}

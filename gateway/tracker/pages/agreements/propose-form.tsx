import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useStep } from '#tracker/hub/use-step.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { grantAddress } from './addresses.ts';
import { bodyOf, only } from './bodies.ts';
import { ChangeList } from './change-list.tsx';
import { compareTerms } from './compare-terms.ts';
import { FieldsChoice } from './fields-choice.tsx';
import { words as grantWords } from './grant-words.ts';
import { LimitFields } from './limit-fields.tsx';
import { proposeGrant } from './operations.generated.ts';
import { words } from './propose-words.ts';
import { PurposeFields } from './purpose-fields.tsx';
import { RowFilterFields } from './row-filter-fields.tsx';
import { rowFilterWords } from './tell-row-filter.ts';
import { draftOf, inputOf, type TermsDraft } from './terms-draft.ts';
import { themeName } from './theme-name.ts';
import type { Theme, WholeGrant } from './use-grant.ts';

interface Props {
  readonly running: WholeGrant;
  readonly themes: readonly Theme[];
}

/** The form of a proposed grant, begun from a running one; it says all the time what would open and close. */
export function ProposeForm({ running, themes }: Props) {
  const [told, grantTold] = [useWords(words), useWords(grantWords)];
  const language = useLanguage();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => draftOf(running));
  const step = useStep(proposeGrant);
  const change = (part: Partial<TermsDraft>) => setDraft((before) => ({ ...before, ...part }));
  const grantor = bodyOf(running.grantor);
  const namesOfThemes = new Map(themes.map((theme) => [theme.id, themeName(theme, language)]));
  const { opens, closes } = compareTerms(draft, running, {
    told,
    labelOf: (field) => running.openable.find(({ name }) => name === field)?.label ?? field,
    rowsInWords: (filter) => rowFilterWords(filter, (id) => namesOfThemes.get(id) ?? id, grantTold),
  });
  const propose = () =>
    step.mutate(
      { input: inputOf(draft, running, idempotencyKey), ...only([grantor]) },
      {
        onSuccess: (data) => {
          const id = data[grantor]?.grant.id;
          if (id) void navigate(grantAddress({ ...running, id }));
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        propose();
      }}
    >
      <Stack>
        <FieldsChoice grant={running} chosen={draft.fields} onChange={(fields) => change({ fields })} />
        <PurposeFields draft={draft} running={running} onChange={change} />
        <RowFilterFields draft={draft} themes={themes} onChange={change} />
        <LimitFields draft={draft} onChange={change} />
        <Section title={told.changes} note={told.changesNote}>
          <ChangeList opens={opens} closes={closes} />
        </Section>
        {step.error && <Fault error={step.error} />}
        <Group>
          <Button type="submit" loading={step.isPending}>
            {told.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

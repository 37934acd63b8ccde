import { Group, NativeSelect, TextInput } from '@mantine/core';
import { purposeNames } from '#schema/purpose.ts';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words } from './propose-words.ts';
import { isReplacing, type TermsDraft } from './terms-draft.ts';
import type { WholeGrant } from './use-grant.ts';

interface Props {
  readonly draft: TermsDraft;
  readonly running: WholeGrant;
  readonly onChange: (part: Partial<TermsDraft>) => void;
}

/** For which purpose, and from when until when. */
export function PurposeFields({ draft, running, onChange }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  return (
    <Section title={told.purposeAndTime} note={isReplacing(draft, running) ? undefined : told.newPurpose}>
      <Group align="end">
        <NativeSelect
          label={told.purpose}
          value={draft.purpose}
          onChange={(event) => onChange({ purpose: event.currentTarget.value as TermsDraft['purpose'] })}
          data={purposeNames.map((value) => ({ value, label: enumWord('Purpose', value) }))}
        />
        {(['validFrom', 'validTo'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={told[name]}
            required={true}
            value={draft[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        ))}
      </Group>
    </Section>
  );
}

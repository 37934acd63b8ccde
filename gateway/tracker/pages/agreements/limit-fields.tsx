import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './propose-words.ts';
import type { TermsDraft } from './terms-draft.ts';

interface Props {
  readonly draft: TermsDraft;
  readonly onChange: (part: Partial<TermsDraft>) => void;
}

/** How much may be read and kept, whether it may be passed on, and whom to call. */
export function LimitFields({ draft, onChange }: Props) {
  const told = useWords(words);
  return (
    <Section title={told.limits}>
      <Stack gap="sm">
        <Group align="end">
          {(['smallest', 'rowsPerDay', 'retentionDays'] as const).map((name) => (
            <TextInput
              key={name}
              type="number"
              min={1}
              step={1}
              label={told[name]}
              required={true}
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.currentTarget.value })}
            />
          ))}
        </Group>
        <Checkbox
          label={told.mayPassOn}
          checked={draft.mayPassOn}
          onChange={(event) => onChange({ mayPassOn: event.currentTarget.checked })}
        />
        <Group align="end">
          {(['grantorContact', 'granteeContact'] as const).map((name) => (
            <TextInput
              key={name}
              label={told[name]}
              required={true}
              maxLength={100}
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.currentTarget.value })}
            />
          ))}
        </Group>
      </Stack>
    </Section>
  );
}

import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { Section } from '#tracker/parts/section.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { words } from './propose-words.ts';
import type { TermsDraft } from './terms-draft.ts';
import { themeName } from './theme-name.ts';
import type { Theme } from './use-grant.ts';

interface Props {
  readonly draft: TermsDraft;
  readonly themes: readonly Theme[];
  readonly onChange: (part: Partial<TermsDraft>) => void;
}

/** To which rows a grant is narrowed. */
export function RowFilterFields({ draft, themes, onChange }: Props) {
  const told = useWords(words);
  const language = useLanguage();
  return (
    <Section title={told.rows} note={told.rowsNote}>
      <Stack gap="sm">
        <Checkbox.Group
          label={told.themes}
          value={[...draft.themeIds]}
          onChange={(themeIds: string[]) => onChange({ themeIds })}
        >
          <Group gap="sm" mt={4}>
            {themes.map((theme) => (
              <Checkbox key={theme.id} value={theme.id} label={themeName(theme, language)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox
          label={told.isPartyOnly}
          checked={draft.isPartyOnly}
          onChange={(event) => onChange({ isPartyOnly: event.currentTarget.checked })}
        />
        <Group align="start">
          <TextInput
            label={told.years}
            description={told.yearsNote}
            value={draft.years}
            onChange={(event) => onChange({ years: event.currentTarget.value })}
          />
          <TextInput
            label={told.divisions}
            description={told.divisionsNote}
            value={draft.divisions}
            onChange={(event) => onChange({ divisions: event.currentTarget.value })}
          />
          <Textarea
            label={told.recordIds}
            description={told.recordIdsNote}
            value={draft.recordIds}
            onChange={(event) => onChange({ recordIds: event.currentTarget.value })}
            autosize={true}
            minRows={1}
            maxRows={6}
            miw={280}
          />
        </Group>
      </Stack>
    </Section>
  );
}

import { Button, Group, NativeSelect, Text } from '@mantine/core';
import type { Language } from '#schema/language.ts';
import { purposes as purposeWords } from '#schema/purpose.ts';
import { viewerOf } from '../../session/viewer.ts';
import { useViewer } from '../hub/viewer-context.ts';
import { useLanguage, useWords } from '../words/language-context.ts';
import { words } from './words.ts';

/** Who reads, in which language, for which purpose. */
export function Reader() {
  const { token, purposes, purpose, setPurpose, setLanguage, signOut } = useViewer();
  const language = useLanguage();
  const { language: languageLabel, purpose: purposeLabel, viewer, signOut: leave } = useWords(words);
  return (
    <Group gap="xs">
      <Text size="sm" component="span" title={viewer}>
        {viewerOf(token ?? '', language)}
      </Text>
      {purposes.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={purposeLabel}
          value={purpose ?? ''}
          onChange={(event) => setPurpose(event.currentTarget.value)}
          data={purposes.map((value) => ({ value, label: purposeWords[value][language] }))}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={languageLabel}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        data={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Button variant="default" size="xs" onClick={signOut}>
        {leave}
      </Button>
    </Group>
  );
}

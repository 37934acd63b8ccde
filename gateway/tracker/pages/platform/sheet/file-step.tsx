import { Alert, FileInput, Group, List } from '@mantine/core';
import { useRef } from 'react';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { TemplateButton } from './template-button.tsx';
import type { SheetEntry } from './use-sheet-entry.ts';
import { words } from './words.ts';

/** Where a file is chosen, and the form to fill in is had. */
export function FileStep({ entry: { fault, open } }: { readonly entry: SheetEntry }) {
  const told = useWords(words);
  const reset = useRef<() => void>(null);
  const take = (file: File | null): void => {
    if (file) void open(file);
    // A file that was put right has the same name; the browser tells of it only when it is chosen anew.
    reset.current?.();
  };
  return (
    <Section title={told.stepFile} note={told.stepFileNote} actions={<TemplateButton />}>
      <List size="sm" mb="md" aria-label={told.how}>
        {told.howTo.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Group align="end">
        <FileInput label={told.file} placeholder={told.choose} onChange={take} resetRef={reset} maw={420} flex={1} />
      </Group>
      {fault && (
        <Alert role="alert" color="orange" mt="md">
          {told.faults[fault]}
        </Alert>
      )}
    </Section>
  );
}

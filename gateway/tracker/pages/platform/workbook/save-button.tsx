import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from '../words.ts';
import { saveWorkbook, type WrittenSheet } from './save-workbook.ts';

interface Props {
  readonly label: string;
  readonly fileName: string;
  /** Gathers what is written; it may ask the hub first. */
  readonly sheets: () => Promise<readonly WrittenSheet[]>;
}

/** A button that gives the reader an Excel file. */
export function SaveButton({ label, fileName, sheets }: Props) {
  const { exportFault } = useWords(words);
  const saving = useMutation({ mutationFn: async () => saveWorkbook(fileName, await sheets()) });
  return (
    <Stack gap={4} className="no-print">
      <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate()}>
        {label}
      </Button>
      {saving.isError && (
        <Text size="sm" c="red.9" role="alert">
          {exportFault}
        </Text>
      )}
    </Stack>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import type { ToldAnswer } from '../answer/told-answer.ts';
import type { Question } from '../questions/question.ts';
import { csvText } from './csv-text.ts';
import { type ExportedSheet, useExportedSheet } from './exported-sheet.ts';
import { saveFile } from './save-file.ts';
import { words } from './words.ts';

/** The forms in which an answer may be taken along. */
const forms: readonly {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly content: (sheet: ExportedSheet) => Promise<BlobPart>;
}[] = [
  {
    ...{ name: 'Excel', ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    content: async (sheet) => (await import('./xlsx-file.ts')).xlsxFile(sheet),
  },
  { name: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', content: async (sheet) => csvText(sheet) },
  {
    ...{ name: 'JSON', ending: 'json', type: 'application/json' },
    content: async (sheet) => JSON.stringify(sheet, null, 2),
  },
];

interface Props {
  readonly question: Question;
  readonly told: ToldAnswer;
}

/** Exports an answer with its notes: Excel, CSV or JSON. */
export function ExportButtons({ question, told }: Props) {
  const sheetOf = useExportedSheet(question, told);
  const { export: label, failed } = useWords(words);
  const [busy, setBusy] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const save = async ({ ending, type, content }: (typeof forms)[number]) => {
    setBusy(ending);
    setFailed(false);
    await content(sheetOf())
      .then((made) => saveFile(`${told.title}-${today()}.${ending}`, type, made))
      .catch(() => setFailed(true));
    setBusy(undefined);
  };
  return (
    <Group gap="xs">
      {forms.map((form) => (
        <Button
          key={form.ending}
          variant="default"
          size="xs"
          loading={busy === form.ending}
          onClick={() => void save(form)}
        >
          {label} {form.name}
        </Button>
      ))}
      {hasFailed && (
        <Text size="sm" role="alert" c="red.9">
          {failed}
        </Text>
      )}
    </Group>
  );
}

import { useWords } from '#tracker/words/language-context.ts';
import { useEnumOptions } from '../use-enum-options.ts';
import { SaveButton } from '../workbook/save-button.tsx';
import { sheetFields } from './columns.ts';
import { sheetOfRows } from './sheet-rows.ts';
import { words } from './words.ts';

/** Gives the form to fill in; what was exported has the same columns. */
export function TemplateButton() {
  const { template, heads, sheetName, how, howTo } = useWords(words);
  const [subjects, submitterKinds] = [useEnumOptions('SuggestionSubject'), useEnumOptions('SubmitterKind')];
  const choices = new Map(
    (
      [
        ['subject', subjects],
        ['submitterKind', submitterKinds],
      ] as const
    ).map(([field, options]) => [sheetFields.indexOf(field), options.map(({ label }) => label)]),
  );
  return (
    <SaveButton
      label={template}
      fileName={`${sheetName}.xlsx`}
      sheets={async () => [
        { ...sheetOfRows({ heads, name: sheetName }, []), choices },
        { name: how, head: [how], widths: [90], rows: howTo.map((line) => [line]) },
      ]}
    />
  );
}

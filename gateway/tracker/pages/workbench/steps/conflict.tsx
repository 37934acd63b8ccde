import { Alert, Button, Stack, Table, Text } from '@mantine/core';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { Field } from '../fields/field.ts';
import { kindOf } from '../fields/field-kinds.ts';
import { words as fieldWords } from '../fields/field-words.ts';
import { useMatter, type Values } from '../fields/matter.ts';
import type { Step } from './step.ts';
import { words } from './step-words.ts';

interface Props {
  readonly step: Step;
  readonly entered: Values;
  readonly onLookedAgain: () => void;
}

/** The record has changed while a form was filled in: both versions side by side, and going on with what was entered. */
export function Conflict({ step, entered, onLookedAgain }: Props) {
  const told = useWords(words);
  const { labels } = useWords(fieldWords);
  const enumWord = useEnumWord();
  const matter = useMatter();
  const linesOf = (field: Field, value: unknown): readonly string[] =>
    value === undefined ? [] : kindOf(field).lines(value, { field, matter, enumWord });
  return (
    <Alert role="alert" color="orange" title={told.conflict}>
      <Stack gap="sm" align="start">
        <Text size="sm">{told.conflictNote}</Text>
        <WideTable label={told.conflict} head={[told.field, told.entered, told.present]}>
          <Table.Tr>
            <Table.Th scope="row">{told.standing}</Table.Th>
            <Table.Td />
            <Table.Td>{matter.standing}</Table.Td>
          </Table.Tr>
          {step.fields.map((field) => (
            <Table.Tr key={field.name}>
              <Table.Th scope="row">{labels[field.label ?? (field.name as keyof typeof labels)]}</Table.Th>
              <Table.Td>
                <Lines lines={linesOf(field, entered[field.name])} />
              </Table.Td>
              <Table.Td>
                <Lines lines={linesOf(field, matter.present[field.name])} />
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
        <Button variant="default" onClick={onLookedAgain}>
          {told.lookAgain}
        </Button>
      </Stack>
    </Alert>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text stand still
    <Text key={index} size="sm">
      {line}
    </Text>
  ));
}

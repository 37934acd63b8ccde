import { Fieldset, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { ControlProps, FieldKind } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';

/** What was found of a commitment. */
interface Found {
  readonly result: string;
  readonly finding: string;
}

type FoundById = Readonly<Record<string, Found>>;

const nothingFound: Found = { result: '', finding: '' };

/** What a look-back has found, commitment by commitment; one that was not looked at is left out. */
export const found: FieldKind<FoundById> = {
  first: () => ({}),
  Control: FoundControl,
  lines: (value, { matter, enumWord }) =>
    matter.commitments.flatMap(({ id, text }) => {
      const each = value[id];
      return each?.result ? [`${text ?? ''}: ${enumWord('VerifiedResult', each.result)} ${each.finding}`] : [];
    }),
  toInput: (value, { name }) => ({
    [name]: Object.entries(value).flatMap(([commitmentId, each]) => (each.result ? [{ commitmentId, ...each }] : [])),
  }),
};

function FoundControl({ label, value, onChange }: ControlProps<FoundById>) {
  const { noCommitments, commitment, resultOf, findingOf, promised, notSeen } = useWords(words);
  const enumWord = useEnumWord();
  const { commitments } = useMatter();
  return (
    <Fieldset legend={label}>
      {commitments.length === 0 && <Text size="sm">{noCommitments}</Text>}
      <Stack gap="lg">
        {commitments.map(({ id, unitName, text, dueOn, verifiedResult }, index) => {
          const each = value[id] ?? nothingFound;
          const change = (given: Partial<Found>) => onChange({ ...value, [id]: { ...each, ...given } });
          return (
            <Stack key={id} gap="xs" role="group" aria-label={commitment(index + 1)}>
              <Text size="sm">
                {promised(unitName, dueOn, text ?? '')} <StatusBadge of="VerifiedResult" value={verifiedResult} />
              </Text>
              <Radio.Group label={resultOf(index + 1)} value={each.result} onChange={(result) => change({ result })}>
                <Group gap="md" mt={6}>
                  {['', ...Object.keys(enumWords.VerifiedResult)].map((option) => (
                    <Radio
                      key={option}
                      value={option}
                      label={option === '' ? notSeen : enumWord('VerifiedResult', option)}
                    />
                  ))}
                </Group>
              </Radio.Group>
              {each.result !== '' && (
                <Textarea
                  label={findingOf(index + 1)}
                  value={each.finding}
                  onChange={(event) => change({ finding: event.currentTarget.value })}
                  required={true}
                  autosize={true}
                  minRows={2}
                />
              )}
            </Stack>
          );
        })}
      </Stack>
    </Fieldset>
  );
}

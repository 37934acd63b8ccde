import { Table, Text } from '@mantine/core';
import { type EnumName, useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { Figure } from './figure.tsx';
import { words } from './words.ts';

interface Props {
  readonly title: string;
  /** What the answer calls the groups, and the enum that their keys are of. */
  readonly of: 'stages' | 'claims' | 'results';
  readonly words: EnumName;
  readonly groups: readonly { readonly key: string | null }[];
  readonly note?: string;
  /** What the group without a key is called, and what is said where there is no group. */
  readonly withoutKey?: string;
  readonly none?: string;
}

/** Proposals counted by groups. */
export function CountTable({ title, of, words: enumName, groups, note, withoutKey, none }: Props) {
  const { proposals } = useWords(words);
  const enumWord = useEnumWord();
  return (
    <div>
      <Table aria-label={title} className="count-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{title}</Table.Th>
            <Table.Th scope="col" ta="right">
              {proposals}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ key }) => (
            <Table.Tr key={key}>
              <Table.Td>{key === null ? withoutKey : enumWord(enumName, key)}</Table.Td>
              <Table.Td ta="right">
                <Figure of={`supervisionYear.progress.${of}[key=${key}].proposals`} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {(groups.length === 0 || note) && (
        <Text size="sm" c="dimmed" px="sm" pt="xs">
          {groups.length === 0 ? none : note}
        </Text>
      )}
    </div>
  );
}

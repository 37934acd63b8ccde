import { NativeSelect } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A condition of a list: one of the options, or all. */
export function Choice({ label, value, onChoose, options }: Props) {
  const { all } = useWords(words);
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[{ value: '', label: all }, ...options]}
    />
  );
}

import { Checkbox, Group } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from '../words.ts';

interface Props {
  readonly known: readonly number[];
  readonly chosen: readonly number[];
  readonly onChosen: (years: readonly number[]) => void;
}

/** Which years are compared; the last one stays. */
export function YearChoice({ known, chosen, onChosen }: Props) {
  const { chooseYears } = useWords(words);
  return (
    <Checkbox.Group
      className="no-print"
      label={chooseYears}
      value={chosen.map(String)}
      onChange={(years) => years.length > 0 && onChosen(known.filter((year) => years.includes(String(year))))}
    >
      <Group mt="xs">
        {known.map((year) => (
          <Checkbox key={year} value={String(year)} label={<time dateTime={String(year)}>{year}</time>} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

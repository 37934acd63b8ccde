import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';

interface Props {
  readonly years: readonly number[];
  readonly current: number;
}

/** The years that have a theme, each a link of its own. */
export function YearSwitch({ years, current }: Props) {
  const { years: label } = useWords(words);
  return (
    <Group component="nav" gap="xs" className="no-print" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {years.map((year) => (
        <Anchor
          key={year}
          component={Link}
          to={`/themes/${year}`}
          className="year-link"
          aria-current={year === current ? 'page' : undefined}
        >
          <time dateTime={String(year)}>{year}</time>
        </Anchor>
      ))}
    </Group>
  );
}

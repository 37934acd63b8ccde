import { Group } from '@mantine/core';
import { NavLink } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import classes from './analysis.module.css';
import { kinds } from './questions/kinds.ts';
import { words as questionWords } from './questions/words.ts';
import { words } from './words.ts';

/** The kinds of questions that one may ask, and the list of saved queries. */
export function DeskTabs() {
  const { kinds: label, saved } = useWords(words);
  const { kinds: names } = useWords(questionWords);
  return (
    <Group component="nav" aria-label={label} gap="xs" mb="md" className="no-print">
      {kinds.map(({ id }) => (
        <NavLink key={id} to={`/analysis/${id}`} className={classes['tab'] ?? ''}>
          {names[id]}
        </NavLink>
      ))}
      <NavLink to="/analysis/saved" className={classes['tab'] ?? ''}>
        {saved}
      </NavLink>
    </Group>
  );
}

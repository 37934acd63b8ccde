import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import { sectionNames } from './section-names.ts';
import { words } from './words.ts';

/** The ways to the sections of the page. */
export function SectionLinks() {
  const { sectionLinks, sections } = useWords(words);
  return (
    <Group component="nav" gap="md" className="no-print" aria-label={sectionLinks}>
      {sectionNames.map((name) => (
        <Anchor key={name} component={Link} to={`#${name}`} size="sm">
          {sections[name]}
        </Anchor>
      ))}
    </Group>
  );
}

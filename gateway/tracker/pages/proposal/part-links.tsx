import { Anchor, Group } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import type { PartName } from './part-name.ts';
import { words } from './proposal-words.ts';

/** Leads to the parts of the proposal. */
export function PartLinks({ names }: { readonly names: readonly PartName[] }) {
  const { search } = useLocation();
  const { parts, partLinks } = useWords(words);
  return (
    <Group component="nav" aria-label={partLinks} gap="md" className="no-print">
      {names.map((name) => (
        <Anchor key={name} component={Link} to={{ search, hash: name }} replace={true} size="sm">
          {parts[name]}
        </Anchor>
      ))}
    </Group>
  );
}

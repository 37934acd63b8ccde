import { Alert, List } from '@mantine/core';
import type { Body } from '#schema/registry.ts';
import { roleNames } from '#schema/role-names.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { nameOf } from './bodies.ts';
import { words } from './reads-words.ts';
import { delayedReader, lookers } from './who-looks.ts';

/** Says what of a body's log is not shown to its reader, so that no count is taken for the whole. */
export function NotShown({ owner }: { readonly owner: Body }) {
  const told = useWords(words);
  const [enumWord, language] = [useEnumWord(), useLanguage()];
  const { body, roles } = useViewer();
  const mayLook = lookers.some((role) => roles.includes(role));
  const sentences = [
    !mayLook && told.roles(lookers.map((role) => roleNames[role][language]).join(told.comma)),
    mayLook && owner !== body && told.ownersOnly(enumWord('Body', nameOf(owner))),
    mayLook && owner === body && owner !== delayedReader && told.delayed,
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return (
    <Alert title={told.notShown}>
      <List size="sm" listStyleType="none">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

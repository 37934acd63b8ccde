import { Button } from '@mantine/core';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { type Question, variablesOf } from '../questions/question.ts';
import { words } from './words.ts';

/** Takes the question to GraphiQL, in this tab, where who asks is already known; the token is not in the address. */
export function OpenInExplorer({ question }: { readonly question: Question }) {
  const language = useLanguage();
  const { explorer } = useWords(words);
  const open = async () => {
    const fragment = new URLSearchParams({
      query: await question.kind.text(),
      variables: JSON.stringify(variablesOf(question), null, 2),
      language,
    });
    window.location.assign(`/graphiql/#${fragment}`);
  };
  return (
    <Button variant="default" size="xs" onClick={() => void open()}>
      {explorer}
    </Button>
  );
}

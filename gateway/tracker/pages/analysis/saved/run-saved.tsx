import { Alert, Button, Code, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Answered, Fault, Loading } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { ToldResult } from '../answer/asked-question.tsx';
import { useChoices } from '../questions/choices.ts';
import { kinds } from '../questions/kinds.ts';
import { type Question, valuesOfVariables } from '../questions/question.ts';
import { DocumentText } from './save-question.tsx';
import type { ListedQuery } from './saved-table.tsx';
import { words } from './words.ts';

/** Runs a saved query by the id of its text: those of the desk are told as the desk tells them, others as they come. */
export function RunSaved({ query }: { readonly query: ListedQuery }) {
  const { purpose } = useViewer();
  const { otherPurpose } = useWords(words);
  const enumWord = useEnumWord();
  const { data: read, error } = useQuery({
    queryKey: ['defaults', query.documentHash],
    queryFn: async () => (await import('./with-defaults.ts')).defaultsOf(query.document),
  });
  const kind = kinds.find(({ operation }) => operation.name === read?.name);
  return (
    <Stack>
      <Section title={query.title} note={`${query.no} · ${query.documentHash}`}>
        <Stack gap="xs">
          <Text size="sm">{query.reason}</Text>
          <DocumentText text={query.document} />
          {purpose !== query.purpose && (
            <Alert role="status" color="yellow">
              {otherPurpose(enumWord('Purpose', query.purpose))}
            </Alert>
          )}
        </Stack>
      </Section>
      {error && <Fault error={error} />}
      {!read && !error && <Loading />}
      {read && purpose === query.purpose && kind && (
        <ToldSaved
          question={{
            kind: { ...kind, operation: { name: query.documentHash, id: query.documentHash } },
            values: valuesOfVariables(kind, read.values),
          }}
        />
      )}
      {read && purpose === query.purpose && !kind && <AnyAnswer documentHash={query.documentHash} />}
    </Stack>
  );
}

function ToldSaved({ question }: { readonly question: Question }) {
  const answer = useAnswer(question.kind.operation, {});
  const { answer: choicesAnswer, choices } = useChoices(question.values.themeOfCounts?.[0]);
  return (
    <Answered answer={choicesAnswer}>
      {() => (
        <Answered answer={answer}>
          {(_, told) => <ToldResult question={question} told={told} choices={choices} />}
        </Answered>
      )}
    </Answered>
  );
}

/** A query of another form: its variables by hand, its answer as it came. */
function AnyAnswer({ documentHash }: { readonly documentHash: string }) {
  const [text, setText] = useState('{}');
  const [variables, setVariables] = useState<object>();
  const [isBad, setBad] = useState(false);
  const told = useWords(words);
  return (
    <Section title={told.raw}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = objectIn(text);
          setBad(given === undefined);
          setVariables(given);
        }}
      >
        <Stack align="start">
          <Textarea
            label={told.variables}
            description={told.variablesNote}
            error={isBad && told.badVariables}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={3}
            w="100%"
          />
          <Button type="submit">{told.run}</Button>
        </Stack>
      </form>
      {variables && <RawAnswer key={JSON.stringify(variables)} documentHash={documentHash} variables={variables} />}
    </Section>
  );
}

function RawAnswer({ documentHash, variables }: { readonly documentHash: string; readonly variables: object }) {
  const { raw } = useWords(words);
  const answer = useAnswer({ name: documentHash, id: documentHash }, variables);
  return (
    <Answered answer={answer}>
      {(_, { data, errors, sources }) => (
        <Code block={true} tabIndex={0} aria-label={raw} mt="md" mah={480} style={{ overflow: 'auto' }}>
          {JSON.stringify({ data, errors, sources }, null, 2)}
        </Code>
      )}
    </Answered>
  );
}

function objectIn(text: string): object | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

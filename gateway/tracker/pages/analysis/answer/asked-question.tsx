import { Alert } from '@mantine/core';
import type { Answer } from '#tracker/hub/answer.ts';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { type Choices, useChoices } from '../questions/choices.ts';
import { type Question, variablesOf } from '../questions/question.ts';
import { words as questionWords } from '../questions/words.ts';
import { ResultView } from './result-view.tsx';
import { words } from './words.ts';

/** A question that is asked, and its answer. */
export function AskedQuestion({ question }: { readonly question: Question }) {
  const answer = useAnswer(question.kind.operation, variablesOf(question));
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

interface Props {
  readonly question: Question;
  readonly told: Answer<unknown>;
  readonly choices: Choices;
}

/** An answer as its kind tells it; calmly, why there is none. */
export function ToldResult({ question, told: { data, errors, sources }, choices }: Props) {
  const [language, enumWord, questions] = [useLanguage(), useEnumWord(), useWords(questionWords)];
  const { answer, nothing, emptyRows, refused } = useWords(words);
  const telling = { words: questions, enumWord, language, choices, values: question.values };
  const result = question.kind.present(data, telling);
  if (result && result.rows.length > 0) {
    return <ResultView question={question} result={result} sources={sources} choices={choices} />;
  }
  const messages = [...new Set(errors.map(({ message }) => message))];
  return (
    <Section title={answer}>
      {messages.length > 0 ? (
        <Alert color="yellow" role="status" title={refused}>
          {messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      ) : (
        <Empty>{result ? emptyRows : nothing}</Empty>
      )}
    </Section>
  );
}

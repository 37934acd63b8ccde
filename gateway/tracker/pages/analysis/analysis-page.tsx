import { Stack } from '@mantine/core';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { AskedQuestion } from './answer/asked-question.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { kindOf } from './questions/kinds.ts';
import { questionIn, valuesIn } from './questions/question.ts';
import { QuestionForm } from './questions/question-form.tsx';
import { words as questionWords } from './questions/words.ts';
import { words } from './words.ts';

/** The analyst's desk: a question across the bodies, put together without a query, and its answer. */
export function AnalysisPage() {
  const { kind: kindId } = useParams();
  const [search] = useSearchParams();
  const { title, lead, guard, notAsked } = useWords(words);
  const { kinds: names, leads } = useWords(questionWords);
  const kind = kindOf(kindId);
  if (!kind) return <Navigate to="/analysis/progress" replace={true} />;
  const question = questionIn(kind.id, search);
  const key = `${kind.id} ${search}`;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <DeskTabs />
      <Stack>
        <Section title={names[kind.id]} note={kind.id === 'counts' ? `${leads.counts}${guard}` : leads[kind.id]}>
          <QuestionForm key={key} kind={kind} chosen={valuesIn(kind, search)} />
        </Section>
        {question ? <AskedQuestion key={`asked ${key}`} question={question} /> : <Empty>{notAsked}</Empty>}
      </Stack>
    </>
  );
}

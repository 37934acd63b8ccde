import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words as shared } from '../words.ts';
import { AnswerBackForm } from './answer-back-form.tsx';
import { oneSuggestion } from './operations.generated.ts';
import type { ShownSuggestion } from './shown-suggestion.ts';
import { SuggestionChain } from './suggestion-chain.tsx';
import { words } from './words.ts';

/** One micro-suggestion: its words, what became of it, and what the work place was told. */
export function SuggestionPage() {
  const { id = '' } = useParams();
  const { notFound } = useWords(shared);
  return (
    <Answered answer={useAnswer(oneSuggestion, { id })}>
      {({ microSuggestion }) =>
        microSuggestion ? (
          <Stack>
            <SuggestionHead suggestion={microSuggestion} />
            <SuggestionChain suggestion={microSuggestion} />
            {microSuggestion.allowedActions.includes('answerBack') && <AnswerBackForm suggestion={microSuggestion} />}
          </Stack>
        ) : (
          <Empty>{notFound}</Empty>
        )
      }
    </Answered>
  );
}

function SuggestionHead({ suggestion }: { readonly suggestion: ShownSuggestion }) {
  const told = useWords(words);
  const { status } = useWords(shared);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { no, place, voicedOn, duplicateOf, answeredOn } = suggestion;
  return (
    <div>
      <PageHead title={no} lead={enumWord('SuggestionSubject', suggestion.subject)}>
        {answeredOn && (
          <Button component={Link} to="notice" variant="default">
            {told.printNotice}
          </Button>
        )}
      </PageHead>
      <Text mb="md" maw="42rem">
        {suggestion.text ?? told.closedText}
      </Text>
      <Facts
        facts={[
          [status, <StatusBadge key="status" of="MicroSuggestionStatus" value={suggestion.status} />],
          [told.voicedOn, format.day(voicedOn)],
          [
            told.place,
            place && (
              <Anchor component={Link} to={`/platform/places/${place.id}`}>
                {place.name}
              </Anchor>
            ),
          ],
          [told.submitterKind, enumWord('SubmitterKind', suggestion.submitterKind)],
          [
            told.duplicateOf,
            duplicateOf && (
              <Anchor component={Link} to={`/platform/suggestions/${duplicateOf.id}`}>
                {duplicateOf.no}
              </Anchor>
            ),
          ],
          [told.reason, suggestion.reason],
          [told.answer, suggestion.answer],
          [told.answeredOn, answeredOn && format.day(answeredOn)],
        ]}
      />
      <WithheldNote withheld={suggestion.withheld} fieldWords={told.withheldWords} />
    </div>
  );
}

import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './capture-words.ts';
import { alikeSuggestions } from './operations.generated.ts';

/** Fewer characters say too little to be compared. */
const fewestCharacters = 6;

interface Props {
  readonly division: string;
  readonly text: string;
}

/** The suggestions of a division that say nearly the same as a text. */
export function AlikeSuggestions({ division, text }: Props) {
  const told = useWords(words);
  const isAsked = division !== '' && text.trim().length >= fewestCharacters;
  const answer = useAnswer(alikeSuggestions, { division, text }, { isEnabled: isAsked });
  return (
    <Section title={told.alike} note={told.alikeNote}>
      <div aria-live="polite">
        {isAsked ? (
          <Answered answer={answer}>
            {({ similarSuggestions }) =>
              similarSuggestions?.length ? (
                <List listStyleType="none" size="sm" spacing="sm">
                  {similarSuggestions.map(({ id, no, voicedOn, text: words, status }) => (
                    <List.Item key={id}>
                      <Anchor component={Link} to={`/platform/suggestions/${id}`} inherit={true}>
                        {no}
                      </Anchor>{' '}
                      <time dateTime={voicedOn}>{voicedOn}</time>{' '}
                      <StatusBadge of="MicroSuggestionStatus" value={status} />
                      <Text size="sm">{words}</Text>
                    </List.Item>
                  ))}
                </List>
              ) : (
                <Empty>{told.alikeNone}</Empty>
              )
            }
          </Answered>
        ) : (
          <Empty>{told.alikeWait}</Empty>
        )}
      </div>
    </Section>
  );
}

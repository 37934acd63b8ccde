import { List, Stack, Text } from '@mantine/core';
import { Clock } from '#tracker/parts/clock.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { CosignPanel } from './cosign-panel.tsx';
import { words } from './desk-words.ts';
import type { EntryQuery } from './operations.generated.ts';
import { Replies } from './replies.tsx';

type Entry = NonNullable<EntryQuery['courts']>['nodes'][number];

/** What is known of an entry of the inbox: dates, deadlines, the text, signatures, evidence, earlier replies. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { handling, instrument, clocks, evidence } = entry;
  return (
    <>
      <Section title={told.facts}>
        <Stack gap="sm" align="start">
          <Facts
            facts={[
              [told.unit, entry.unitName],
              [told.arrivedOn, entry.arrivedOn],
              [told.roundOf, handling && handling.round > 1 ? told.round(handling.round) : null],
              [told.reopeningReason, handling?.reopeningReason],
              [told.objection, handling?.objection && enumWord('ObjectionReason', handling.objectionReason ?? '')],
            ]}
          />
          {handling?.objection && <Text size="sm">{handling.objection}</Text>}
          {clocks.map((clock) => (
            <Clock key={`${clock.ruleCode} ${clock.dueOn}`} clock={clock} />
          ))}
        </Stack>
      </Section>
      {instrument && (
        <Section title={told.instrument}>
          <Text size="sm">{instrument.problem ?? told.textNotRecorded}</Text>
          <Text size="sm">{instrument.suggestion}</Text>
        </Section>
      )}
      {handling && (
        <CosignPanel request={handling.cosignRequest} text={handling.cosignText} coHandlers={handling.coHandlers} />
      )}
      {handling?.role === 'CO_HANDLER' && handling.cosignText && (
        <Section title={told.toSign} note={told.request(handling.cosignRequest)}>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {handling.cosignText}
          </Text>
        </Section>
      )}
      {evidence.length > 0 && (
        <Section title={told.evidence} note={told.evidenceNote}>
          <List size="sm" spacing={4}>
            {evidence.map(({ id, title, documentNo, summary, givenOn }) => (
              <List.Item key={id}>
                <strong>{title}</strong> {documentNo} <time dateTime={givenOn}>{givenOn}</time>
                <br />
                {summary}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      {handling && handling.replies.length > 0 && (
        <Section title={told.replies}>
          <Replies replies={handling.replies} />
        </Section>
      )}
    </>
  );
}

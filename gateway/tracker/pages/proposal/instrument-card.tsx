import { Paper, Stack, Text } from '@mantine/core';
import { Facts } from '#tracker/parts/facts.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { ExplainedClock } from './explained-clock.tsx';
import { words as fieldWords } from './field-words.ts';
import { words } from './proposal-words.ts';
import type { BodyPart } from './told-proposal.ts';

interface Props {
  readonly instrument: NonNullable<BodyPart['contribution']>['instruments'][number];
}

/** One instrument of a body: its document, to whom, its days, and the deadline of its answer. */
export function InstrumentCard({ instrument }: Props) {
  const format = useFormat();
  const { instrument: told } = useWords(words);
  const fields = useWords(fieldWords);
  const day = (value: string | null) => value && format.day(value);
  return (
    <Paper className="keep-together">
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {instrument.title ?? told.untitled}
        </Text>
        <Facts
          facts={[
            [told.documentNo, instrument.documentNo],
            [told.addressee, instrument.addressee],
            [told.issuedOn, day(instrument.issuedOn)],
            [told.replyDueOn, day(instrument.replyDueOn)],
            [told.repliedOn, day(instrument.repliedOn)],
          ]}
        />
        {instrument.clocks.map((clock) => (
          <ExplainedClock key={clock.ruleCode} clock={clock} />
        ))}
        <WithheldNote withheld={instrument.withheld} fieldWords={fields} />
      </Stack>
    </Paper>
  );
}

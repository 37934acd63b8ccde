import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words as fieldWords } from './field-words.ts';
import { InstrumentCard } from './instrument-card.tsx';
import { MissingPart } from './missing-part.tsx';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { BodyPart, ToldProposal } from './told-proposal.ts';

/** The instruments that the bodies issued on the matter, body by body; each says what it keeps closed, or that it is away. */
export function Instruments({ told: { bodies } }: { readonly told: ToldProposal }) {
  const { instrument } = useWords(words);
  return (
    <Part name="instruments" note={instrument.note}>
      <Stack>
        {bodies.map((part) => (
          <InstrumentsOfBody key={part.body} part={part} />
        ))}
      </Stack>
    </Part>
  );
}

function InstrumentsOfBody({ part: { body, contribution, missing } }: { readonly part: BodyPart }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { instrument } = useWords(words);
  const fields = useWords(fieldWords);
  const name = enumWord('Body', body);
  const closed = contribution?.withheld.filter(({ field }) => !field.startsWith('handling.')) ?? [];
  return (
    <Stack gap="xs" component="article" aria-label={name}>
      <Group gap="xs">
        <Title order={3} size="h5">
          {name}
        </Title>
        {contribution && (
          <Badge color="gray">
            {instrument.asOf} <time dateTime={contribution.asOf}>{format.instant(contribution.asOf)}</time>
          </Badge>
        )}
      </Group>
      {missing && <MissingPart who={name} why={missing} />}
      {contribution?.instruments.map((row) => (
        <InstrumentCard key={row.id} instrument={row} />
      ))}
      {!missing && !contribution?.instruments.length && closed.length === 0 && (
        <Text size="sm" c="dimmed">
          {instrument.none}
        </Text>
      )}
      <WithheldNote withheld={closed} fieldWords={fields} />
    </Stack>
  );
}

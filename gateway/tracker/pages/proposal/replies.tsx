import { Badge, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words as fieldWords } from './field-words.ts';
import { MissingPart } from './missing-part.tsx';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { Handling, ToldProposal } from './told-proposal.ts';

/** The replies of the units, round by round: document, class, what is claimed, and the evidence named. */
export function Replies({ told: { units } }: { readonly told: ToldProposal }) {
  const { noReplies } = useWords(words);
  const replies = units.flatMap(({ name, handling }) => (handling?.replies ?? []).map((reply) => ({ name, reply })));
  const away = units.filter(({ missing }) => missing !== undefined);
  return (
    <Part name="replies">
      <Stack>
        {replies.length === 0 && away.length === 0 && <Empty>{noReplies}</Empty>}
        {replies.map(({ name, reply }) => (
          <ReplyCard key={reply.id} name={name} reply={reply} />
        ))}
        {away.map(({ id, name, missing = '' }) => (
          <MissingPart key={id} who={name} why={missing} />
        ))}
      </Stack>
    </Part>
  );
}

interface CardProps {
  readonly name: string;
  readonly reply: Handling['replies'][number];
}

function ReplyCard({ name, reply }: CardProps) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { reply: told } = useWords(words);
  const fields = useWords(fieldWords);
  return (
    <Paper component="article" className="keep-together">
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} size="h5">
            {name}
          </Title>
          <Badge>{told.letter(reply.letter)}</Badge>
        </Group>
        <Facts
          facts={[
            [told.documentNo, reply.documentNo],
            [told.repliedOn, format.day(reply.repliedOn)],
            [told.round, told.roundOf(reply.round)],
            [told.claimed, enumWord('NormalisedOutcome', reply.outcome)],
            [told.scheme, told.schemeOf(reply.scheme, reply.schemeVersion)],
          ]}
        />
        {reply.summary && <Text size="sm">{reply.summary}</Text>}
        {reply.evidenceTitles && reply.evidenceTitles.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {told.evidence}
            </Text>
            <List size="sm">
              {reply.evidenceTitles.map((title) => (
                <List.Item key={title}>{title}</List.Item>
              ))}
            </List>
          </div>
        )}
        <WithheldNote withheld={reply.withheld} fieldWords={fields} />
      </Stack>
    </Paper>
  );
}

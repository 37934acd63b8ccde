import { List, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './desk-words.ts';

/** A reply as it was given. */
export interface GivenReply {
  readonly id: string;
  readonly round: number;
  readonly documentNo: string;
  readonly repliedOn: string;
  readonly letter: string;
  readonly outcome: string;
  readonly summary: string | null;
  readonly evidenceTitles?: readonly string[] | null;
  readonly answers?: readonly { readonly problem: number; readonly answer: string }[] | null;
}

/** Replies, round by round: what is claimed, in answer to which problem, upon which evidence. */
export function Replies({ replies }: { readonly replies: readonly GivenReply[] }) {
  const told = useWords(words);
  return (
    <Stack gap="sm">
      {replies.map((reply) => (
        <div key={reply.id}>
          <Text size="sm" fw={600}>
            {told.round(reply.round)} · {reply.documentNo} · <time dateTime={reply.repliedOn}>{reply.repliedOn}</time>
          </Text>
          <Text size="sm" component="div">
            {told.claims(reply.letter)} <StatusBadge of="NormalisedOutcome" value={reply.outcome} />
          </Text>
          <Text size="sm">{reply.summary}</Text>
          {reply.answers && (
            <List size="sm" type="ordered" mt={4}>
              {reply.answers.map(({ problem, answer }) => (
                <List.Item key={problem}>{answer}</List.Item>
              ))}
            </List>
          )}
          {reply.evidenceTitles && (
            <Text size="sm" c="dimmed" mt={4}>
              {reply.evidenceTitles.length > 0
                ? told.evidenceCited(reply.evidenceTitles.join(told.comma))
                : told.noEvidenceCited}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}

import { Badge, Table, Text } from '@mantine/core';
import { Section } from '#tracker/parts/section.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './desk-words.ts';

/** A co-handler as its lead sees it. */
export interface CoHandler {
  readonly assignmentId: string;
  readonly unitName: string;
  readonly signedRequest: number | null;
  readonly isSignatureGiven: boolean | null;
  readonly opinion: string | null;
  readonly opinionOn: string | null;
}

interface Props {
  /** How often signatures were asked for. */
  readonly request: number;
  readonly text?: string | null;
  readonly coHandlers: readonly CoHandler[];
}

/** Who has signed the draft that was sent last, who has not, and what the co-handlers say. */
export function CosignPanel({ request, text, coHandlers }: Props) {
  const told = useWords(words);
  if (coHandlers.length === 0) return null;
  return (
    <Section title={told.cosign} note={request > 0 ? told.request(request) : told.notRequested}>
      {text && (
        <Text size="sm" mb="sm" style={{ whiteSpace: 'pre-line' }}>
          {told.draftReply}
          {text}
        </Text>
      )}
      <WideTable label={told.cosign} head={told.cosignHead}>
        {coHandlers.map((coHandler) => (
          <Table.Tr key={coHandler.assignmentId}>
            <Table.Td>{coHandler.unitName}</Table.Td>
            <Table.Td>
              <Signature request={request} coHandler={coHandler} />
            </Table.Td>
            <Table.Td>
              {coHandler.opinion} {coHandler.opinionOn && <time>{coHandler.opinionOn}</time>}
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </Section>
  );
}

function Signature({ request, coHandler }: { readonly request: number; readonly coHandler: CoHandler }) {
  const { signed, refusedToSign, notSigned } = useWords(words);
  const { signedRequest, isSignatureGiven } = coHandler;
  if (request === 0 || signedRequest !== request) return <Badge color="orange">{notSigned}</Badge>;
  return isSignatureGiven ? <Badge color="green">{signed}</Badge> : <Badge color="red">{refusedToSign}</Badge>;
}

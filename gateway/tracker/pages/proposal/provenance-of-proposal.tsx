import { Alert, Anchor, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ProvenanceKind } from './operations.generated.ts';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { Proposal, ToldProposal } from './told-proposal.ts';

type Provenance = NonNullable<Proposal['provenance']>;
type Node = Provenance['sources'][number];

/** Where a record of the way has a page, or a part of this one. */
const places: Partial<Record<ProvenanceKind, (node: Node) => string>> = {
  MICRO_SUGGESTION: ({ id }) => `/platform/suggestions/${id}`,
  ANSWER_BACK: ({ id }) => `/platform/suggestions/${id}`,
  CAMPAIGN: ({ day }) => `/themes/${day?.slice(0, 4) ?? ''}`,
  SUPERVISION_PROPOSAL: ({ id }) => `/proposals/${id}`,
  REPLY: () => '#replies',
  COMMITMENT: () => '#commitments',
  FOLLOW_UP: () => '#follow-ups',
};

/** Where the proposal came from and where it went, and where that way is broken. */
export function ProvenanceOfProposal({ told: { proposal } }: { readonly told: ToldProposal }) {
  const { provenance } = proposal;
  const { provenance: told } = useWords(words);
  return (
    <Part name="provenance">
      {provenance ? (
        <Stack>
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Nodes title={told.sources} nodes={provenance.sources} none={told.noSources} />
            <Nodes title={told.results} nodes={provenance.results} none={told.noResults} />
          </SimpleGrid>
          {!provenance.isComplete && <Alert color="yellow">{told.incomplete}</Alert>}
          <Gaps gaps={provenance.gaps ?? []} />
        </Stack>
      ) : (
        <Empty>{told.closed}</Empty>
      )}
    </Part>
  );
}

interface NodesProps {
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly none: string;
}

function Nodes({ title, nodes, none }: NodesProps) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      {nodes.length === 0 && <Empty>{none}</Empty>}
      <List size="sm">
        {nodes.map((node) => {
          const [place, name] = [places[node.kind]?.(node), [node.no, node.title].filter(Boolean).join(' ')];
          return (
            <List.Item key={`${node.kind} ${node.id}`}>
              <Text span={true} size="sm" c="dimmed">
                {enumWord('ProvenanceKind', node.kind)} {node.day && format.day(node.day)}
              </Text>
              <br />
              {place ? (
                <Anchor component={Link} to={place} size="sm">
                  {name || enumWord('ProvenanceKind', node.kind)}
                </Anchor>
              ) : (
                name
              )}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}

/** The places where the way is broken, named. */
function Gaps({ gaps }: { readonly gaps: NonNullable<Provenance['gaps']> }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { provenance: told } = useWords(words);
  if (gaps.length === 0) return null;
  return (
    <Alert color="orange" title={told.gaps}>
      <List size="sm">
        {gaps.map(({ id, gap, no, title, happenedOn }) => (
          <List.Item key={id}>
            {enumWord('ProvenanceGap', gap)} · {no} {title} · {format.day(happenedOn)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

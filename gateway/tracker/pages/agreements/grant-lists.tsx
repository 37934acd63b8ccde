import { Group, Stack, Text, Title } from '@mantine/core';
import type { Body } from '#schema/registry.ts';
import { Empty } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { nameOf } from './bodies.ts';
import { GrantTable } from './grant-table.tsx';
import type { GrantsQuery } from './operations.generated.ts';
import { byBody, type useGrants } from './use-grants.ts';
import { words } from './words.ts';

interface Props {
  readonly answer: ReturnType<typeof useGrants>;
  readonly pages: readonly { readonly data: GrantsQuery }[];
  readonly grantors: readonly Body[];
}

/** The grants of several bodies, under the name of each; bodies without any that may be seen are left out. */
export function GrantLists({ answer, pages, grantors }: Props) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const lists = byBody(pages, grantors);
  const away = grantors.filter((body) => !lists.some((list) => list.body === body));
  const shown = lists.filter(({ total }) => total > 0);
  return (
    <Stack gap="lg">
      {shown.map(({ body, total, grants }) => {
        const title = told.grantsOf(enumWord('Body', nameOf(body)));
        return (
          <div key={body}>
            <Group gap="sm" align="baseline" mb={4}>
              <Title order={3} size="h5">
                {title}
              </Title>
              <Text size="sm" c="dimmed">
                {told.countOf(format.number(total))}
              </Text>
            </Group>
            <GrantTable label={title} grants={grants} />
          </div>
        );
      })}
      {away.map((body) => (
        <Text key={body} c="dimmed" role="status">
          {told.away(enumWord('Body', nameOf(body)))}
        </Text>
      ))}
      {shown.length === 0 && away.length === 0 && <Empty>{told.noGrants}</Empty>}
      {shown.length > 0 && (
        <ListEnd
          shown={sum(shown.map(({ grants }) => grants.length))}
          total={sum(shown.map(({ total }) => total))}
          hasMore={answer.hasNextPage}
          isLoading={answer.isFetchingNextPage}
          onMore={() => void answer.fetchNextPage()}
        />
      )}
    </Stack>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

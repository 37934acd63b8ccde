import { Group, SimpleGrid, Text, Title } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ThemeOfTheYearQuery } from './operations.generated.ts';
import { PageSection } from './page-section.tsx';
import { Told } from './told.tsx';
import { words } from './words.ts';

/** Two or three case stories of the time. */
export function CaseStories({ stories }: { readonly stories: ThemeOfTheYearQuery['caseStories'] }) {
  const { storiesNote, storiesNone } = useWords(words);
  const format = useFormat();
  const nodes = stories?.nodes ?? [];
  return (
    <PageSection name="stories" note={storiesNote} isClosed={!stories}>
      {nodes.length === 0 && <Empty>{storiesNone}</Empty>}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        {nodes.map(({ id, title, text, publishedOn, place }) => (
          <article key={id} className="keep-together">
            <Title order={3} size="h5" mb={4}>
              <Told>{title}</Told>
            </Title>
            <Text size="sm">
              <Told>{text}</Told>
            </Text>
            <Group gap="xs" mt={4} c="dimmed" fz="xs">
              {place && <Told>{place.name}</Told>}
              {publishedOn && <time dateTime={publishedOn}>{format.day(publishedOn)}</time>}
            </Group>
          </article>
        ))}
      </SimpleGrid>
    </PageSection>
  );
}

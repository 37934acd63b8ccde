import { SimpleGrid, Title } from '@mantine/core';
import type { Source } from '#tracker/hub/answer.ts';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownTheme } from './answer-types.ts';
import { BodyPart } from './body-part.tsx';
import { PageSection } from './page-section.tsx';
import { partners } from './partners.ts';
import { Told } from './told.tsx';
import { useThemeLabel } from './use-theme-label.ts';
import { words } from './words.ts';

interface Props {
  readonly themes: readonly ShownTheme[];
  readonly sources: readonly Source[];
}

/** What each body did for each theme of the year. */
export function BodyParts({ themes, sources }: Props) {
  const { bodiesNote } = useWords(words);
  const label = useThemeLabel();
  return (
    <PageSection name="bodies" note={bodiesNote}>
      {themes.map((theme) => (
        <div key={theme.id} className="theme-parts">
          <Title order={3} size="h5" mb="xs">
            <Told>{label(theme)}</Told>
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            {partners.map(({ body, part }) => (
              <BodyPart
                key={body}
                body={body}
                part={part}
                theme={theme}
                state={sources.find((source) => source.body === body)?.state}
              />
            ))}
          </SimpleGrid>
        </div>
      ))}
    </PageSection>
  );
}

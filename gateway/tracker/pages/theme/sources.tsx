import { Stack, Text } from '@mantine/core';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { PageSection } from './page-section.tsx';
import { Told } from './told.tsx';
import { words } from './words.ts';

/** As of when each body's part is known, how things are counted, and where the page is found. */
export function Sources({ year: { year, progress, themes } }: { readonly year: ShownYear }) {
  const { counting, sampleNote, address } = useWords(words);
  const place = `${window.location.origin}/themes/${year}#sources`;
  return (
    <PageSection name="sources">
      <Stack gap="xs">
        <Freshness sources={progress?.sources ?? []} />
        <Text size="sm">{counting}</Text>
        {themes.some(({ isSample }) => isSample) && <Text size="sm">{sampleNote}</Text>}
        <Text size="sm" className="print-only">
          {address} <Told>{place}</Told>
        </Text>
      </Stack>
    </PageSection>
  );
}

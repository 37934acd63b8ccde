import { Stack } from '@mantine/core';
import type { Source } from '#tracker/hub/answer.ts';
import { Empty } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { BodyParts } from './body-parts.tsx';
import { CampaignList } from './campaign-list.tsx';
import { CaseStories } from './case-stories.tsx';
import { ChangeList } from './change-list.tsx';
import { CommitmentList } from './commitment-list.tsx';
import { DueList } from './due-list.tsx';
import type { ThemeOfTheYearQuery } from './operations.generated.ts';
import { PartnerBoard } from './partner-board.tsx';
import { SectionLinks } from './section-links.tsx';
import { Sources } from './sources.tsx';
import { Standing } from './standing.tsx';
import { ThemeHead } from './theme-head.tsx';
import { useAnchor } from './use-anchor.ts';
import { words } from './words.ts';

interface Props {
  readonly data: ThemeOfTheYearQuery;
  readonly year: ShownYear;
  /** How each body took part in the answer. */
  readonly sources: readonly Source[];
}

/** A year's theme on one page, what matters most first. */
export function ThemeView({ data, year, sources }: Props) {
  useAnchor();
  const { noThemeNote } = useWords(words);
  const years = (data.supervisionYears ?? []).map((known) => known.year);
  return (
    <Stack gap="lg" maw={1200}>
      <ThemeHead year={year} years={years} />
      {year.themes.length === 0 ? (
        <Empty>{noThemeNote}</Empty>
      ) : (
        <>
          <SectionLinks />
          <Standing progress={year.progress} />
          <DueList year={year} />
          <ChangeList changes={year.changes} />
          <CommitmentList commitments={year.commitments} />
          <CampaignList year={year} />
          <BodyParts themes={year.themes} sources={sources} />
          <PartnerBoard data={data} years={years} />
          <CaseStories stories={data.caseStories} />
          <Sources year={year} />
        </>
      )}
    </Stack>
  );
}

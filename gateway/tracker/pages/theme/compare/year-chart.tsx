import { lazy, Suspense } from 'react';
import { Loading } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { YearsSideBySideQuery } from '../operations.generated.ts';
import { words } from '../words.ts';

const Bars = lazy(async () => ({ default: (await import('./year-bars.tsx')).YearBars }));

interface Props {
  readonly groups: NonNullable<YearsSideBySideQuery['supervisionProgress']>['groups'];
}

/** A chart of the table; the library that draws it is fetched when it is needed. */
export function YearChart({ groups }: Props) {
  const { chart, chartLabel, comma } = useWords(words);
  if (groups.length === 0) return null;
  return (
    <Section title={chart}>
      <div role="img" aria-label={chartLabel(groups.map(({ key }) => key).join(comma))} className="keep-together">
        <Suspense fallback={<Loading />}>
          <Bars groups={groups} />
        </Suspense>
      </div>
    </Section>
  );
}

import { Alert, Anchor, Badge, Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ShownYear } from './answer-types.ts';
import { useThemeLabel } from './use-theme-label.ts';
import { words } from './words.ts';
import { YearSwitch } from './year-switch.tsx';

interface Props {
  readonly year: ShownYear;
  readonly years: readonly number[];
}

/** The head of the theme of the year: what it is, as of when, whether all of it is there, and the other years. */
export function ThemeHead({ year: { year, themes, progress }, years }: Props) {
  const told = useWords(words);
  const [label, format] = [useThemeLabel(), useFormat()];
  const title = themes.length > 0 ? told.title(year, themes.map(label)) : told.noTheme(year);
  const [oldest] = (progress?.sources ?? []).flatMap(({ asOf }) => asOf ?? []).sort();
  return (
    <header>
      <PageHead
        title={title}
        lead={
          <Group gap="sm">
            {oldest && (
              <span>
                {told.asOf} <time dateTime={oldest}>{format.instant(oldest)}</time>
              </span>
            )}
            <Anchor component={Link} to="#sources" size="sm">
              {told.howFresh}
            </Anchor>
            {themes.some(({ isSample }) => isSample) && <Badge color="yellow">{told.sample}</Badge>}
          </Group>
        }
      >
        <Button variant="default" component={Link} to={`/themes/compare?years=${years.join(',')}`}>
          {told.compare}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {told.print}
        </Button>
      </PageHead>
      <YearSwitch years={years} current={year} />
      {progress && (!progress.isComplete || progress.sources.length === 0) && (
        <Alert color="yellow" mt="md" title={told.incomplete}>
          {told.incompleteNote}
        </Alert>
      )}
    </header>
  );
}

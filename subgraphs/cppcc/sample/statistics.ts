import { sampleId } from '#kit';
import { type ThemeCode, themeId } from './campaigns.ts';
import { divided } from './divisions.ts';
import { sampleMarks } from './handlings.ts';

/** A body's counts for a theme: for each measure one number a quarter for the whole city, as far as the year has come. */
export interface SampleFigures {
  readonly year: number;
  readonly theme: ThemeCode;
  readonly measures: Readonly<Record<string, readonly number[]>>;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** The rows of a body's sample counts, divided among the divisions of the city. */
export const sampleStatistics = (body: string, figures: readonly SampleFigures[]) =>
  figures.flatMap(({ year, theme, measures }) =>
    Object.entries(measures).flatMap(([measure, counts]) =>
      counts.flatMap((cityCount, index) =>
        divided(cityCount).map(({ division, count }) => ({
          ...sampleMarks(`${year}-${quarterEnds[index]}`),
          id: sampleId('statistic', body, year, theme, measure, index, division),
          region: division,
          themeId: themeId(year, theme),
          measure,
          quarter: index + 1,
          count,
          validOn: `${year}-${quarterEnds[index]}`,
        })),
      ),
    ),
  );

import { sampleId } from '#kit';
import { type ThemeCode, themeId } from './campaigns.ts';
import { sampleMarks } from './handlings.ts';

/** A body's counts for a theme: for each measure one number a quarter, as far as the year has come. */
export interface SampleFigures {
  readonly year: number;
  readonly theme: ThemeCode;
  readonly measures: Readonly<Record<string, readonly number[]>>;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** The rows of a body's sample counts. */
export const sampleStatistics = (body: string, figures: readonly SampleFigures[]) =>
  figures.flatMap(({ year, theme, measures }) =>
    Object.entries(measures).flatMap(([measure, counts]) =>
      counts.map((count, index) => ({
        ...sampleMarks(`${year}-${quarterEnds[index]}`),
        id: sampleId('statistic', body, year, theme, measure, index),
        themeId: themeId(year, theme),
        measure,
        quarter: index + 1,
        count,
        validOn: `${year}-${quarterEnds[index]}`,
      })),
    ),
  );

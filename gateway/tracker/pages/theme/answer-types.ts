import type { ThemeOfTheYearQuery } from './operations.generated.ts';

/** The year that is shown. */
export type ShownYear = NonNullable<ThemeOfTheYearQuery['supervisionYear']>;

/** A theme of it, with what each body adds. */
export type ShownTheme = ShownYear['themes'][number];

/** A campaign of it. */
export type ShownCampaign = ShownYear['campaigns'][number];

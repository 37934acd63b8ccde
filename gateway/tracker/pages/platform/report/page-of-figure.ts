import type { FigureCode } from './operations.generated.ts';

const places = '/platform/places/';

/** Where the records that a figure counts can be opened; those of other figures have no page of their own. */
export const pageOfFigure: Readonly<Partial<Record<FigureCode, string>>> = {
  WORK_PLACES: places,
  STATIONS: places,
  SECTOR_STUDIOS: places,
  PARTY_STUDIOS: places,
  ORGANISATION_STUDIOS: places,
  TASK_STUDIOS: places,
  MICRO_SUGGESTIONS: '/platform/suggestions/',
  SUPERVISION_PROPOSALS: '/proposals/',
};

/** The levels of demonstration points: the city names them, the best of them are raised to the region's. */
export const demonstrationLevels = ['CITY', 'REGION'] as const;
export type DemonstrationLevel = (typeof demonstrationLevels)[number];

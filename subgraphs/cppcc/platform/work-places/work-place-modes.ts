/** 五种模式: on what a work place rests. Stations are embedded in the service centres, all others are studios. */
export const workPlaceModes = ['EMBEDDED', 'SECTOR', 'PARTY', 'ORGANISATION', 'POLICY_TASK'] as const;
export type WorkPlaceMode = (typeof workPlaceModes)[number];

export const workPlaceKinds = ['STATION', 'STUDIO'] as const;
export type WorkPlaceKind = (typeof workPlaceKinds)[number];

/** 五大任务 and 全方位建设模范自治区: what the region has been given to do, as tags. */
export const policyPriorities = [
  'ECOLOGICAL_BARRIER',
  'BORDER_STABILITY',
  'ENERGY_BASE',
  'FARM_PRODUCE_BASE',
  'NORTHERN_GATEWAY',
  'MODEL_REGION',
] as const;
export type PolicyPriority = (typeof policyPriorities)[number];

/** A mode says which kind it makes. */
export const kindOf = (mode: WorkPlaceMode): WorkPlaceKind => (mode === 'EMBEDDED' ? 'STATION' : 'STUDIO');

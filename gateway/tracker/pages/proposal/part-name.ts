/** A part of a proposal's page, as it is named in the address behind `#`. */
export type PartName =
  | 'units'
  | 'points'
  | 'replies'
  | 'commitments'
  | 'evaluations'
  | 'follow-ups'
  | 'pressing'
  | 'instruments'
  | 'timeline'
  | 'provenance';

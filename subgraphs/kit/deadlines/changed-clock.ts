/** A deadline that another calendar has moved. */
export interface ChangedClock {
  /** Whose deadline it is. */
  readonly label: string;
  /** The day it was due before. */
  readonly from: string;
  readonly to: string;
}

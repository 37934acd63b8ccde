/** A row as it stands in a file, with the number by which a spreadsheet shows it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** One sheet of a file. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

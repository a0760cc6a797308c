/** What reading a file with procedures found, and what it did or would do. */
export type ImportReport = {
  /** Lines with something on them. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly faults: readonly LineFault[];
  /** What becomes of each procedure but those without change; only of a dry run. */
  readonly rows?: readonly PlannedRow[];
};

export type LineFault = {
  readonly line: number;
  readonly reason: string;
  /** Where in the file, when a line number alone does not say it. */
  readonly place?: string;
};

export type RowAction = 'added' | 'changed' | 'unchanged' | 'withdrawn' | 'refused';

export type PlannedRow = {
  readonly line: number;
  readonly place?: string;
  readonly code: string;
  readonly name: string;
  readonly action: RowAction;
  /** What differs from what is in force, a sentence each; only when asked for. */
  readonly changes: readonly string[];
  /** What somebody should look at though it can be imported. */
  readonly remarks?: readonly string[];
  /** Why it was refused and what to do. */
  readonly reason?: string;
};

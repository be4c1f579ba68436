/** What of the pane is worth keeping while its page is loaded again. */
export interface KeptPane {
  /** Whether there was a check: then the workbook is checked again by itself. */
  readonly wasChecked: boolean;
  readonly scorecard: string | null;
  readonly finding: string | null;
}

export interface PaneMemory {
  read(): KeptPane | null;
  write(kept: KeptPane): void;
}

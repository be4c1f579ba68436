import { usePaneState } from '../shared/paneContext';

/** Why nothing can be begun just now, for a button that would; null while the pane is free. */
export function useBusy(): string | null {
  const { progress, work } = usePaneState();
  if (work !== null) return `${work}: one moment.`;
  return progress ? 'The workbook is being checked: one moment.' : null;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OwnChange } from '../../core/sheet/host';
import { sayUndo } from '../model/sentences';
import { usePaneModel } from './paneContext';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a change does to the workbook's own Undo, said before it is made; nothing where Undo takes it back. */
export function UndoNote({ change }: { readonly change: OwnChange }): ReactElement | null {
  const styles = useStyles();
  return usePaneModel().emptiesUndo(change) ? <p className={styles.note}>{sayUndo(change)}</p> : null;
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useId, useMemo } from 'react';
import { FieldContext } from './fieldContext';
import { problemInk } from './problemInk';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  beside: {
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  star: { color: tokens.colorPaletteRedForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  problem: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: problemInk,
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

interface FieldProps {
  readonly label?: string;
  readonly hint?: string | null;
  /** What is wrong with what the control holds, as a plain sentence. */
  readonly problem?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly isSmall?: boolean;
  /** Whether the label stands beside the control instead of over it. */
  readonly isBeside?: boolean;
  readonly className?: string;
  /** One control. */
  readonly children: ReactNode;
}

/** A control with its label over it, and what there is to say of it below. */
export function LabelledField(props: FieldProps): ReactElement {
  const { label, hint, problem, isRequired = false, isSmall = false, isBeside, className, children } = props;
  const styles = useStyles();
  const id = useId();
  const [hintId, problemId] = [`${id}hint`, `${id}problem`];
  const isInvalid = Boolean(problem);
  const describedBy =
    [isInvalid && problemId, Boolean(hint) && hintId].filter(Boolean).join(' ') || undefined;
  const parts = useMemo(
    () => ({ id, describedBy, isInvalid, isRequired }),
    [id, describedBy, isInvalid, isRequired],
  );
  return (
    <div className={mergeClasses(styles.field, isBeside && styles.beside, className)}>
      {label !== undefined && (
        <label htmlFor={id} className={isSmall ? styles.small : undefined}>
          {label}
          {isRequired && (
            <span aria-hidden className={styles.star}>
              {' *'}
            </span>
          )}
        </label>
      )}
      <FieldContext.Provider value={parts}>{children}</FieldContext.Provider>
      {problem && (
        <div id={problemId} role="alert" className={mergeClasses(styles.small, styles.problem)}>
          <ErrorCircle12Filled aria-hidden />
          {problem}
        </div>
      )}
      {hint && (
        <div id={hintId} className={mergeClasses(styles.small, styles.hint)}>
          {hint}
        </div>
      )}
    </div>
  );
}

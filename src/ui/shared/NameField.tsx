import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Input } from '../controls/Input';
import { LabelledField } from '../controls/LabelledField';
import { useKeptState } from './paneContext';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface NameFieldProps {
  /** Where the name will stand. */
  readonly hint: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** The name of whoever sits before the screen, which they give once. */
export function useOwnName(): readonly [name: string, setName: (name: string) => void] {
  return useKeptState('check/by', '');
}

export function NameField({ hint, name, onName }: NameFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <LabelledField label="Your name" hint={hint}>
      <Input className={styles.input} value={name} autoComplete="name" onChange={onName} />
    </LabelledField>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import type { ChosenDocument } from '../model/paneParts';
import { usePaneModel } from '../shared/paneContext';
import { LabelledField } from '../controls/LabelledField';
import { Textarea } from '../controls/Textarea';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DocumentButtonProps {
  readonly label: string;
  /** What the browser's dialogue offers: ".txt,.docx". */
  readonly accept: string;
  readonly onRead: (read: ChosenDocument, name: string) => void;
}

/** Lets the user choose a file by the browser's own dialogue. It is read here and goes nowhere. */
export function DocumentButton({ label, accept, onRead }: DocumentButtonProps): ReactElement {
  const model = usePaneModel();
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setIsReading] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setIsReading(true);
    const read = await model.readDocument(file);
    setIsReading(false);
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
    if (read) onRead(read, file.name);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <Button
        disabledFocusable={isReading}
        onClick={() => {
          input.current?.click();
        }}
      >
        {isReading ? 'Reading…' : label}
      </Button>
    </>
  );
}

interface ChooseTextProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text that is chosen as a file or pasted. */
export function ChooseText({ label, hint, text, onText }: ChooseTextProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [pasted, setPasted] = useState('');
  const take = (read: ChosenDocument, name: string) => {
    if (read.kind === 'text') {
      onText(read.text);
      model.announce(`${name} is read.`);
    } else {
      model.tell({
        kind: 'info',
        title: `“${name}” holds a table and no text.`,
        text: 'Choose a plan as .docx, .pdf or .txt, or paste its text.',
      });
    }
  };
  return (
    <div className={styles.box}>
      <div className={styles.buttons}>
        <DocumentButton label="Choose a file…" accept=".txt,.docx,.pdf" onRead={take} />
        {text !== '' && (
          <Button
            onClick={() => {
              onText('');
            }}
          >
            Start again
          </Button>
        )}
      </div>
      {text === '' && (
        <>
          <LabelledField label={label} hint={hint}>
            <Textarea
              value={pasted}
              rows={4}
              onChange={(value) => {
                setPasted(value);
              }}
            />
          </LabelledField>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={pasted.trim() === ''}
              onClick={() => {
                onText(pasted);
              }}
            >
              Compare
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

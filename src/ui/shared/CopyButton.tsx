import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { copyFormatted, copyText } from './copyText';
import { usePaneModel } from './paneContext';
import { Text } from '../controls/Text';
import { Textarea } from '../controls/Textarea';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalXS, flexBasis: '100%', minWidth: 0 },
  text: { width: '100%' },
  done: { justifySelf: 'start' },
});

/** How long the button says that it is done. */
const shownMs = 3000;

/** A text that could not be copied, to be copied by hand. */
export interface Uncopied {
  readonly text: string;
  /** The button that it was asked from. */
  readonly button: HTMLElement;
}

interface CopyButtonProps {
  /** On the button: "Copy as text". */
  readonly label: string;
  /** Its full name where several buttons say the same: "Copy for Housing". */
  readonly name?: string;
  readonly text: () => string;
  /** The same with formats, for where they can be taken. */
  readonly html?: () => string;
  /** Told to screen readers: "the list for Housing". */
  readonly what: string;
  readonly onRefused: (uncopied: Uncopied) => void;
  readonly size?: 'small' | 'medium';
  readonly appearance?: 'subtle' | 'secondary';
}

/** Copies a text and says so. */
export function CopyButton(props: CopyButtonProps): ReactElement {
  const { label, name, text, html, what, onRefused, size = 'medium', appearance = 'secondary' } = props;
  const model = usePaneModel();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => {
      setIsCopied(false);
    }, shownMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isCopied]);
  const copy = async (button: HTMLElement) => {
    const copied = text();
    const isDone = await (html ? copyFormatted(html(), copied) : copyText(copied));
    setIsCopied(isDone);
    if (isDone) model.announce(`Copied: ${what}.`);
    else onRefused({ text: copied, button });
  };
  return (
    <Button
      icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
      size={size}
      appearance={appearance}
      aria-label={isCopied ? undefined : name}
      onClick={({ currentTarget }) => void copy(currentTarget)}
    >
      {isCopied ? 'Copied' : label}
    </Button>
  );
}

/** The text that could not be copied, selected, with the keys that copy it; nothing where there is none. */
export function UncopiedText({
  uncopied,
  onDone,
}: {
  readonly uncopied: Uncopied | null;
  readonly onDone: (none: null) => void;
}): ReactElement | null {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [uncopied]);
  if (!uncopied) return null;
  return (
    <div className={styles.panel} role="group" aria-label="Copy by hand">
      <Text id="copy-by-hand">
        This pane may not use the clipboard, so nothing was copied. The text is selected below: press Ctrl+C
        (on a Mac, Command+C), or choose Copy from its menu.
      </Text>
      <Textarea
        className={styles.text}
        ref={area}
        value={uncopied.text}
        readOnly
        rows={8}
        aria-label="Text to copy"
        aria-describedby="copy-by-hand"
      />
      <Button
        className={styles.done}
        onClick={() => {
          onDone(null);
          uncopied.button.focus();
        }}
      >
        Done
      </Button>
    </div>
  );
}

import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';

interface ChooseFileProps extends Pick<ButtonProps, 'appearance' | 'icon' | 'size'> {
  readonly children: string;
  readonly onOpen: (file: File) => void;
}

/** A button that lets the user choose a workbook. */
export function ChooseFile({ children, onOpen, ...look }: ChooseFileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv"
        aria-label={children}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again after it was changed elsewhere.
          target.value = '';
          if (file) onOpen(file);
        }}
      />
    </>
  );
}

import { useCallback, useRef, useState } from 'react';
import { Failure } from '../core/sheet/errors';
import { FileTooLarge } from '../file/failures';
import { maxFileBytes } from '../file/limits';
import { openFile, type FileClient } from './file/fileClient';

/** What the page shows. */
type Shown =
  | { readonly kind: 'start'; readonly trouble: string | null }
  | { readonly kind: 'opening'; readonly name: string }
  | {
      readonly kind: 'open';
      readonly file: FileClient;
      readonly isSample: boolean;
      readonly attempt: number;
    };

interface FileOpening {
  readonly shown: Shown;
  readonly openChosen: (file: File) => void;
  readonly openSample: () => void;
  readonly cancel: () => void;
}

const sampleName = 'sample-scorecard.xlsx';

/** Opens one file at a time: the last one that was asked for, however long an earlier one takes. */
export function useOpening(fetchSample: () => Promise<Uint8Array>): FileOpening {
  const [shown, setShown] = useState<Shown>({ kind: 'start', trouble: null });
  const last = useRef(0);

  const open = useCallback(async (name: string, fetchBytes: () => Promise<Uint8Array>) => {
    const attempt = ++last.current;
    setShown((before) => {
      if (before.kind === 'open') before.file.close();
      return { kind: 'opening', name };
    });
    try {
      const file = await openFile(await fetchBytes(), name);
      if (attempt === last.current) setShown({ kind: 'open', file, isSample: name === sampleName, attempt });
      else file.close();
    } catch (error) {
      if (attempt === last.current) setShown({ kind: 'start', trouble: sayTrouble(name, error) });
    }
  }, []);

  const openChosen = useCallback(
    (file: File) => {
      void open(file.name, async () => {
        if (file.size > maxFileBytes) throw new FileTooLarge(file.name, file.size, maxFileBytes);
        return readFile(file);
      });
    },
    [open],
  );
  const openSample = useCallback(() => {
    void open(sampleName, fetchSample);
  }, [open, fetchSample]);
  const cancel = useCallback(() => {
    last.current++;
    setShown({ kind: 'start', trouble: null });
  }, []);
  return { shown, openChosen, openSample, cancel };
}

async function readFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Failure(
      `“${file.name}” could not be read: it is a folder, or it was moved, or another program holds it. Choose the file itself, or close the other program and try again.`,
    );
  }
}

function sayTrouble(name: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `“${name}” could not be opened because of a fault in Scorecard Checker (${why}). Please report this message, with the file.`;
}

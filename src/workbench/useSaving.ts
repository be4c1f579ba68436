import { useState } from 'react';
import { Failure } from '../core/sheet/errors';
import { download } from './download';
import type { FileClient } from './file/fileClient';

export interface Saving {
  /** Hands a copy to the browser; whether that was done. */
  readonly save: () => Promise<boolean>;
  /** Why the last copy was not saved, as a plain sentence. */
  readonly trouble: string | null;
  readonly dismiss: () => void;
}

export function useSaving(file: FileClient): Saving {
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    trouble,
    dismiss: () => {
      setTrouble(null);
    },
    save: async () => {
      setTrouble(null);
      try {
        const { bytes, name } = await file.save();
        download(bytes, name);
        return true;
      } catch (error) {
        setTrouble(error instanceof Failure ? error.message : sayFault(error));
        return false;
      }
    },
  };
}

function sayFault(error: unknown): string {
  return `No copy was saved because of a fault in Scorecard Checker (${String(error)}). Your changes are still here. Try again, and report this message if it happens again.`;
}

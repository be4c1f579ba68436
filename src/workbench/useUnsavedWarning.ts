import { useEffect } from 'react';
import type { FileClient } from './file/fileClient';

/** Lets the browser ask before the page is left with changes that are not saved. */
export function useUnsavedWarning(file: FileClient | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (file?.getState().isChanged) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [file]);
}

import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/** Whether the user’s system asks for dark screens. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => {
    list.removeEventListener('change', listener);
  };
}

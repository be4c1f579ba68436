import { useEffect, useState } from 'react';

/** What is over sooner than this would only flicker. */
export const worthShowingMs = 300;

/** True once something has lasted so long. */
export function useDelayed(isOn: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setIsLong(false);
      return;
    }
    const timer = setTimeout(() => {
      setIsLong(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [isOn, milliseconds]);
  return isOn && isLong;
}

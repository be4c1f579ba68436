import type { ReactElement } from 'react';

export function DatesView(): ReactElement {
  return <></>;
}

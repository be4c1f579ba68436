import type { ReactElement } from 'react';

export function TrajectoriesView(): ReactElement {
  return <></>;
}

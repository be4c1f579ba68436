import type { ReactElement } from 'react';
import type { ScorecardChasersView } from '../../core/engine/engine';
import { CopyButton, type Uncopied } from '../shared/CopyButton';
import type { ServiceChasers } from './chaserList';
import { serviceText } from './chaserTexts';

interface ServiceCopyProps {
  readonly group: ServiceChasers;
  readonly views: readonly ScorecardChasersView[];
  readonly onRefused: (uncopied: Uncopied) => void;
}

/** Copies what one service owes, for a mail to whoever answers for it. */
export function ServiceCopy({ group, views, onRefused }: ServiceCopyProps): ReactElement {
  const whom = group.service === null ? 'indicators without a service' : group.title;
  return (
    <CopyButton
      label="Copy"
      name={`Copy for ${whom}`}
      text={() => serviceText(views, group.service)}
      what={`the list for ${whom}`}
      onRefused={onRefused}
      size="small"
      appearance="subtle"
    />
  );
}

import type { ReactElement } from 'react';
import { usePaneModel } from '../../shared/paneContext';
import { LinkButton } from '../../controls/LinkButton';

/** The word "Settings" in a sentence, which goes there. */
export function SettingsLink(): ReactElement {
  const model = usePaneModel();
  return (
    <LinkButton
      onClick={() => {
        model.show('settings');
      }}
    >
      Settings
    </LinkButton>
  );
}

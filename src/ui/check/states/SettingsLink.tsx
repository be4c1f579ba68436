import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneModel } from '../../shared/paneContext';

/** The word "Settings" in a sentence, which goes there. */
export function SettingsLink(): ReactElement {
  const model = usePaneModel();
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        model.show('settings');
      }}
    >
      Settings
    </Link>
  );
}

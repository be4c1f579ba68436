import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { View } from '../model/state';
import { usePaneModel, usePaneState } from './paneContext';

const useStyles = makeStyles({
  tabs: {
    // Office draws its own menu in the top right corner.
    paddingRight: '34px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** The views of the pane. */
export function ViewTabs(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { view } = usePaneState();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={(_event, { value }) => {
        model.show(value as View);
      }}
      aria-label="Views"
    >
      <Tab className={styles.tab} value="check" id="tab-check" aria-controls="view">
        Check
      </Tab>
      <Tab className={styles.tab} value="trajectories" id="tab-trajectories" aria-controls="view">
        Trajectories
      </Tab>
      <Tab className={styles.tab} value="dates" id="tab-dates" aria-controls="view">
        Dates
      </Tab>
      <Tab
        className={styles.tab}
        value="settings"
        id="tab-settings"
        aria-controls="view"
        aria-label="Settings"
        title="Settings"
        icon={<SettingsRegular />}
      />
    </TabList>
  );
}

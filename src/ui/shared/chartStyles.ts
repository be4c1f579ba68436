import { makeStyles, tokens } from '@fluentui/react-components';

/** How every chart of the pane looks: its frame, its words and its legend. */
export const useChartStyles = makeStyles({
  // Everything is drawn in the colour of the text around it. A colour of its own would outlive a contrast theme.
  chart: { display: 'block', width: '100%', maxWidth: '360px', height: 'auto' },
  label: { fill: 'currentColor', fontSize: '10.5px', fontFamily: tokens.fontFamilyBase },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

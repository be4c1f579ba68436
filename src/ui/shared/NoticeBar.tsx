import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Notice } from '../model/state';
import { usePaneModel, usePaneState } from './paneContext';
import { LinkButton } from '../controls/LinkButton';
import { MessageBar } from '../controls/MessageBar';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: tokens.spacingHorizontalS, maxHeight: '40%', overflowY: 'auto' },
  body: { overflowWrap: 'anywhere', minWidth: 0 },
  details: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    // The bullet stands beside the first line of a long link, not the last.
    '& button': { verticalAlign: 'top' },
  },
});

const mostDetails = 8;

/** What happened last: why, and what to do next. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const { notice, canRevert, work, progress } = usePaneState();
  if (!notice) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.kind}
      title={notice.title}
      corner={
        <Button
          appearance="transparent"
          aria-label="Dismiss"
          icon={<DismissRegular />}
          onClick={() => {
            model.dismissNotice();
          }}
        />
      }
    >
      {notice.text}{' '}
      {notice.offersRevert && (notice.offersRevert === 'reasons' || canRevert) && (
        <LinkButton
          isOff={work !== null || progress !== null}
          onClick={() => void (notice.offersRevert === 'cells' ? model.revert() : model.revertReasons())}
        >
          Revert
        </LinkButton>
      )}
      <Details notice={notice} />
    </MessageBar>
  );
}

function Details({
  notice: { details = [], places = [] },
}: {
  readonly notice: Notice;
}): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  if (details.length === 0) return null;
  return (
    <ul className={styles.details}>
      {details.slice(0, mostDetails).map((detail, index) => {
        const place = places[index];
        return (
          <li key={detail}>
            {place ? (
              <LinkButton onClick={() => void model.select(place.sheet, place.cell)}>{detail}</LinkButton>
            ) : (
              detail
            )}
          </li>
        );
      })}
      {details.length > mostDetails && <li>and {details.length - mostDetails} more</li>}
    </ul>
  );
}

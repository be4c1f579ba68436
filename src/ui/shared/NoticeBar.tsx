import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePaneModel, usePaneState } from './paneContext';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalS },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const mostDetails = 8;

/** What happened last: why, and what to do next. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const { notice } = usePaneState();
  if (!notice) return null;
  const { kind, title, text, details = [], places = [] } = notice;
  return (
    <MessageBar className={styles.bar} intent={kind} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.slice(0, mostDetails).map((detail, index) => {
              const place = places[index];
              return (
                <li key={detail}>
                  {place ? (
                    <Link as="button" inline onClick={() => void model.select(place.sheet, place.cell)}>
                      {detail}
                    </Link>
                  ) : (
                    detail
                  )}
                </li>
              );
            })}
            {details.length > mostDetails && <li>and {details.length - mostDetails} more</li>}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Dismiss"
            icon={<DismissRegular />}
            onClick={() => {
              model.dismissNotice();
            }}
          />
        }
      />
    </MessageBar>
  );
}

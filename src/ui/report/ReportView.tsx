import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useRef } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { CheckStatus } from '../check/head/CheckStatus';
import { sayVerdict } from '../check/sentences';
import { CheckFirst } from '../shared/CheckFirst';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { LettersSection } from './LettersSection';
import { PageSection } from './PageSection';
import { SignOffSection } from './SignOffSection';
import { NameField, useOwnName } from '../shared/NameField';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, minWidth: 0 },
  head: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What goes out when a check is done: the report, the sign-off, and a letter to each service. */
export function ReportView(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { check } = usePaneState();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => {
            model.show('check');
          }}
        >
          Back to the check
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          Report and sign-off
        </h1>
      </div>
      {check ? (
        <CheckedReport check={check} />
      ) : (
        <CheckFirst
          what="Check the workbook first, so that there is something to report."
          onGone={() => {
            heading.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function CheckedReport({ check }: { readonly check: WorkbookCheck }): ReactElement {
  const [by, setBy] = useOwnName();
  return (
    <>
      <div>
        <Text isStrong>{sayVerdict(check.summary)}</Text>
        <CheckStatus check={check} />
      </div>
      <NameField hint="Shown on the report, the sign-off and the letters." name={by} onName={setBy} />
      <PageSection check={check} by={by} />
      <SignOffSection check={check} by={by} />
      <LettersSection check={check} by={by} />
    </>
  );
}

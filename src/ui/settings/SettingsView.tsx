import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Engine, StoredSettings } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { Disclosure } from '../shared/Disclosure';
import { clearOfFoot } from '../shared/footBar';
import { Loading } from '../shared/Loading';
import { useKeptState, usePaneModel, usePaneState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { ColumnsSection } from './ColumnsSection';
import { sayChanges } from './changes';
import { groupPolarities } from './polarities';
import { PolaritySection } from './PolaritySection';
import { RulesSection } from './RulesSection';
import { SaveBar } from './SaveBar';
import { sayColumns, sayPolarities, sayRules } from './summaries';
import { settingsProblems } from './settingsProblems';
import { TransferSection } from './TransferSection';
import { useSettingsDraft } from './useSettingsDraft';
import { LinkButton } from '../controls/LinkButton';
import { MessageBar } from '../controls/MessageBar';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  body: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    flexGrow: 1,
    alignContent: 'start',
    '& button, & input, & select, & textarea': clearOfFoot,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});

/** How this workbook wants its scorecards checked. */
export function SettingsView(): ReactElement {
  const [round, setRound] = useState(0);
  const { check, work } = usePaneState();
  const ask = (engine: Engine) => engine.settings();
  const stored = useAnswer('The settings could not be read', ask, check, work, round);
  const again = () => {
    setRound(round + 1);
  };
  if (stored.state === 'coming') return <Loading what="Reading the settings" />;
  if (stored.state === 'failed') return <NotRead onAgain={again} />;
  return <SettingsForm stored={stored.value} />;
}

function NotRead({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <Text>The settings of this workbook could not be read, so they cannot be changed either.</Text>
      <Button onClick={onAgain}>Try again</Button>
    </div>
  );
}

function SettingsForm({ stored }: { readonly stored: StoredSettings }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { check, rules } = usePaneState();
  const draft = useSettingsDraft(stored.settings);
  const { stored: kept } = draft;
  const polarities = useMemo(() => groupPolarities(check?.scorecards ?? [], kept), [check, kept]);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => {
    heading.current?.focus();
  };
  const changesBefore = useChangesBefore(sayChanges(draft.pending));
  return (
    <div className={styles.view}>
      <div className={styles.body}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          Settings
        </h1>
        <Text>Settings are kept in this workbook and travel with it.</Text>
        {changesBefore && (
          <MessageBar intent="info">Your earlier changes are still here, but not saved yet.</MessageBar>
        )}
        <StoredProblems problems={stored.problems} />
        <Section id="rules" title="Rules" summary={sayRules(rules, draft)} isOpenAtFirst>
          <RulesSection draft={draft} />
        </Section>
        <Section id="columns" title="Columns" summary={sayColumns(check, draft)}>
          <ColumnsSection draft={draft} onGone={toHeading} />
        </Section>
        <Section
          id="polarity"
          title="Which way is better"
          summary={sayPolarities(check !== null, polarities, draft)}
        >
          <PolaritySection groups={polarities} draft={draft} onGone={toHeading} />
        </Section>
        <Section id="transfer" title="Other workbooks" summary="Copy these settings, or paste others">
          <TransferSection draft={draft} />
        </Section>
        <Text className={styles.foot}>
          Nothing leaves this computer: the workbook is read and checked here, and what you set is kept inside
          it.{' '}
          <LinkButton
            onClick={() => {
              model.show('check');
            }}
          >
            Back to the check
          </LinkButton>
        </Text>
      </div>
      <SaveBar draft={draft} problems={settingsProblems(draft.wanted, rules)} onGone={toHeading} />
    </div>
  );
}

/** Whether there were changes when the view was opened, as long as any are left; says so to screen readers, once. */
function useChangesBefore(changes: string): boolean {
  const model = usePaneModel();
  const [wereThere, setWereThere] = useState(changes !== '');
  useEffect(() => {
    if (wereThere) model.announce(`Your earlier changes are still here, but not saved yet: ${changes}.`);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Said once, when the view opens.
  }, []);
  if (wereThere && changes === '') setWereThere(false);
  return wereThere;
}

function StoredProblems({ problems }: Pick<StoredSettings, 'problems'>): ReactElement | null {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <MessageBar
      intent="warning"
      title={`${plural(problems.length, 'part')} of the stored settings could not be used and ${problems.length === 1 ? 'is' : 'are'} left out.`}
    >
      They stay in the workbook as they are, in case another version can use them.
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </MessageBar>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

function Section({ id, title, summary, isOpenAtFirst = false, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useKeptState(`settings.${id}`, isOpenAtFirst);
  return (
    <section className={styles.section}>
      <Disclosure
        level={2}
        title={title}
        summary={summary}
        isOpen={isOpen}
        onToggle={() => {
          setIsOpen(!isOpen);
        }}
      >
        {children}
      </Disclosure>
    </section>
  );
}

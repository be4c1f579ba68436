import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { CheckFirst } from '../shared/CheckFirst';
import { Disclosure } from '../shared/Disclosure';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { EarlierSection } from './EarlierSection';
import { NextYearSection } from './NextYearSection';
import { PlanSection } from './PlanSection';
import { RequiredSection } from './RequiredSection';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

const sections = [
  { id: 'plan', title: 'A plan’s text', about: 'Do its figures agree with the table?', Section: PlanSection },
  {
    id: 'required',
    title: 'Required indicators',
    about: 'Has each of them a row?',
    Section: RequiredSection,
  },
  {
    id: 'earlier',
    title: 'An earlier scorecard',
    about: 'What has changed since last year’s, or since the last one submitted?',
    Section: EarlierSection,
  },
  {
    id: 'next',
    title: 'Next year’s scorecard',
    about: 'Make it from this year’s, on a new sheet.',
    Section: NextYearSection,
  },
] as const;

/** The scorecard held against other documents. */
export function DocumentsView(): ReactElement {
  const styles = useStyles();
  const { check } = usePaneState();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useKeptState<string | null>('documents/open', 'plan');
  return (
    <div className={styles.view}>
      <h1 ref={heading} tabIndex={-1} style={hiddenFromSight}>
        Documents
      </h1>
      {check ? (
        sections.map(({ id, title, about, Section }) => (
          <Disclosure
            key={id}
            title={title}
            summary={about}
            level={2}
            isOpen={open === id}
            onToggle={() => {
              setOpen(open === id ? null : id);
            }}
          >
            <Section />
          </Disclosure>
        ))
      ) : (
        <CheckFirst
          what="Check the workbook to compare it with a plan’s text, a list of required indicators or an earlier scorecard."
          onGone={() => {
            heading.current?.focus();
          }}
        />
      )}
    </div>
  );
}

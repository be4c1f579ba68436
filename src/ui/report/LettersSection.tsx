import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import type { ServiceLetter } from '../../core/report/serviceLetter';
import { isCalendarDate } from '../../core/sheet/calendar';
import { plural } from '../../core/text/words';
import { CopyButton, type Uncopied, UncopiedText } from '../shared/CopyButton';
import { Loading } from '../shared/Loading';
import { useKeptState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { mailLink } from './mailLink';
import { ReportSection } from './ReportSection';
import { LabelledField } from '../controls/LabelledField';
import { Input } from '../controls/Input';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  letter: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  service: { flex: '1 1 9em', minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface LettersSectionProps {
  readonly check: WorkbookCheck;
  readonly by: string;
}

/** A mail to each service with what is missing, wrong or unexplained in its rows. */
export function LettersSection({ check, by }: LettersSectionProps): ReactElement {
  const [until, setUntil] = useKeptState('report/until', '');
  const deadline = isCalendarDate(until) ? until : null;
  const answer = useAnswer(
    'The letters could not be written',
    (engine) => engine.letters(deadline, by),
    check,
    deadline,
    by,
  );
  return (
    <ReportSection
      title="Letters to services"
      about="One letter for each service lists its rows, and what is missing, wrong or unexplained in them. Nothing is sent from here: open a letter in your mail program, or copy it."
    >
      <LabelledField label="Answer by" hint="Optional.">
        <Input
          type="date"
          value={until}
          onChange={(value) => {
            setUntil(value);
          }}
        />
      </LabelledField>
      {answer.state === 'coming' && <Loading what="Writing the letters" />}
      {answer.state === 'failed' && (
        <Text>The letters could not be written. Check again on the Check view.</Text>
      )}
      {answer.state === 'here' && <Letters letters={answer.value} />}
    </ReportSection>
  );
}

function Letters({ letters }: { readonly letters: readonly ServiceLetter[] }): ReactElement {
  const styles = useStyles();
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  if (letters.length === 0)
    return (
      <Text>
        There is no letter to write. Either nothing is open for any service, or the scorecard names no
        services.
      </Text>
    );
  return (
    <>
      <ul className={styles.list}>
        {letters.map((letter) => (
          <li key={letter.service} className={styles.letter}>
            <span className={styles.service}>
              {letter.service}: {plural(letter.asks, 'thing')} open
            </span>
            <span className={styles.buttons}>
              <OpenMail letter={letter} />
              <CopyButton
                label="Copy"
                name={`Copy the letter to ${letter.service}`}
                text={() => letter.text}
                html={() => letter.html}
                what={`the letter to ${letter.service}`}
                onRefused={setUncopied}
                size="small"
              />
            </span>
          </li>
        ))}
      </ul>
      <UncopiedText uncopied={uncopied} onDone={setUncopied} />
    </>
  );
}

/** Nothing where the letter is too long to be opened as a mail: it is copied then. */
function OpenMail({
  letter: { service, subject, text },
}: {
  readonly letter: ServiceLetter;
}): ReactElement | null {
  const address = mailLink(subject, text);
  if (address === null) return null;
  return (
    <Button
      as="a"
      size="small"
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={`Open as e-mail: the letter to ${service}`}
    >
      Open as e-mail
    </Button>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Engine, WorkbookCheck } from '../../core/engine/engine';
import { CopyButton, type Uncopied, UncopiedText } from '../shared/CopyButton';
import { usePaneModel } from '../shared/paneContext';
import { saveFile } from '../shared/saveFile';
import { useAnswer } from '../shared/useAnswer';
import { printPage } from './printPage';
import { ReportSection } from './ReportSection';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

// Word opens a page of HTML under its own ending as a document with headings and tables.
const forWord = { name: 'scorecard-check.doc', type: 'application/msword' };
const forBrowser = { name: 'scorecard-check.html', type: 'text/html' };

interface PageSectionProps {
  readonly check: WorkbookCheck;
  /** Who checked; may be empty. */
  readonly by: string;
}

/** The check as a page: printed, saved, or copied into a document. */
export function PageSection({ check, by }: PageSectionProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  const ask = async (engine: Engine) => ({ html: await engine.page(by), check, by });
  const answer = useAnswer('The report could not be made', ask, check, by);
  const made = answer.state === 'here' ? answer.value : null;
  // A page that was made for another check, or before a name was given, is not handed out.
  const html = made?.check === check && made.by === by ? made.html : null;
  const save = ({ name, type }: typeof forWord) => {
    if (html === null) return;
    saveFile(new Blob([html], { type }), name);
    model.announce(`Saved as ${name} in your downloads.`);
  };
  return (
    <ReportSection
      title="The report"
      about="A page to hand round before a meeting: the verdict, what each service has to do, the reasons given, and the rules that were not run."
    >
      {answer.state === 'failed' && <Text>The report could not be made. Check again on the Check view.</Text>}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={html === null}
          onClick={() => {
            if (html !== null) printPage(html);
          }}
        >
          Print
        </Button>
        <Button
          disabledFocusable={html === null}
          onClick={() => {
            save(forWord);
          }}
        >
          Save for Word
        </Button>
        <Button
          disabledFocusable={html === null}
          onClick={() => {
            save(forBrowser);
          }}
        >
          Save as a page
        </Button>
        <CopyButton
          label="Copy"
          name="Copy the report"
          text={() => textOf(html ?? '')}
          html={() => html ?? ''}
          what="the report, to be pasted into a document or a mail"
          onRefused={setUncopied}
        />
      </div>
      <UncopiedText uncopied={uncopied} onDone={setUncopied} />
      {isMac() && (
        <Text className={styles.note}>
          In Excel for Mac, a pane cannot print or save. Copy the report and paste it into Word.
        </Text>
      )}
    </ReportSection>
  );
}

/** The words of a page, for what takes no formats. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = [...page.querySelectorAll('h1, h2, h3, h4, p, li, tr')].map((line) =>
    [...(line.matches('tr') ? line.children : [line])].map((cell) => cell.textContent?.trim()).join('\t'),
  );
  return lines.join('\n');
}

function isMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}

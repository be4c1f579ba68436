import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Settings } from '../../core/scorecard/settings';
import { CopyButton, type Uncopied, UncopiedText } from '../shared/CopyButton';
import { usePaneModel } from '../shared/paneContext';
import { changesBetween, partsOf, sayChanges, settingsOf } from './changes';
import type { SettingsDraft } from './useSettingsDraft';
import { LabelledField } from '../controls/LabelledField';
import { Text } from '../controls/Text';
import { Textarea } from '../controls/Textarea';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  wide: { width: '100%' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  option: { whiteSpace: 'nowrap' },
});

const notWhole =
  'The settings were not used, because this text is not a complete copy of settings. Copy it again, from the first { to the last }.';
const nothingUsable = 'The settings were not used, because nothing in this text can be used.';

/** What became of a pasted text. */
interface Outcome {
  readonly text: string;
  /** Parts that were left out, a plain sentence each. */
  readonly problems: readonly string[];
}

/** Settings as text, to take to another workbook or to the command line, and back. */
export function TransferSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  return (
    <div className={styles.section}>
      <Text>
        Copy the settings shown here, including those not saved yet. Paste them here in another workbook, or
        into a file for <span className={styles.option}>“--settings”</span> on the command line.
      </Text>
      <CopyButton
        label="Copy settings"
        text={() => JSON.stringify(settingsOf(draft.wanted), null, 2)}
        what="the settings"
        onRefused={setUncopied}
      />
      <UncopiedText uncopied={uncopied} onDone={setUncopied} />
      <PasteSettings draft={draft} />
    </div>
  );
}

function PasteSettings({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async () => {
    const said = await read(text);
    setOutcome(said);
    if (said) model.announce([said.text, ...said.problems].join(' '));
  };
  const read = async (pasted: string): Promise<Outcome | null> => {
    const json = parse(pasted);
    if (!json) return { text: notWhole, problems: [] };
    const answer = await model.ask('The settings were not used', (engine) => engine.readSettings(json.value));
    if (!answer) return null;
    const { problems } = answer;
    if (problems.length > 0 && isEmpty(answer.settings)) return { text: nothingUsable, problems };
    draft.replace(answer.settings);
    const changes = sayChanges(changesBetween(draft.stored, partsOf(answer.settings)));
    const sentence =
      changes === ''
        ? 'These settings are already in use.'
        : `Ready to use, not saved yet: ${changes}. Choose Save settings to use them.`;
    return { text: sentence, problems };
  };
  return (
    <>
      <LabelledField
        className={styles.wide}
        label="Settings from somewhere else"
        hint="They replace all the settings of this workbook."
      >
        <Textarea
          value={text}
          rows={4}
          placeholder="Paste them here"
          onChange={(value) => {
            setText(value);
          }}
        />
      </LabelledField>
      <Button disabledFocusable={text.trim() === ''} onClick={() => void take()}>
        Use these settings
      </Button>
      {outcome && <SayOutcome outcome={outcome} />}
    </>
  );
}

function SayOutcome({ outcome: { text, problems } }: { readonly outcome: Outcome }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Text>{text}</Text>
      {problems.length > 0 && (
        <>
          <br />
          <Text>Left out:</Text>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem}>
                <Text>{problem}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function isEmpty(settings: Settings): boolean {
  return sayChanges(changesBetween(partsOf({}), partsOf(settings))) === '';
}

/** Null where the text is no JSON. */
function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

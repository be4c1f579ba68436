import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ComparisonView, DocumentFindingView } from '../../core/engine/engine';
import type { Grid } from '../../core/sheet/grid';
import { groupBy } from '../../core/text/groupBy';
import { plural } from '../../core/text/words';
import { Loading } from '../shared/Loading';
import { useKeptState, usePaneModel, usePaneState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { DocumentButton } from './ChooseDocument';
import { ExplainFound } from './ExplainFound';
import { GoTo } from './GoTo';
import { useItemStyles } from './useItemStyles';
import { LabelledField } from '../controls/LabelledField';
import { Select } from '../controls/Select';
import { Text } from '../controls/Text';

/** What it is compared with, as the user chose it. */
type Chosen = { readonly name: string; readonly take?: Take } & (
  { readonly grids: readonly Grid[] } | { readonly sheet: string }
);

/** Which of the sheets that hold the same indicators is compared. */
type Take = Readonly<{ earlier?: string; now?: string }>;

/** What changed since an earlier scorecard: another file, or a sheet of this workbook. */
export function EarlierSection(): ReactElement {
  const styles = useItemStyles();
  const model = usePaneModel();
  const { check } = usePaneState();
  const [chosen, setChosen] = useKeptState<Chosen | null>('documents/earlier', null);
  const sheets = [...new Set((check?.scorecards ?? []).map(({ sheet }) => sheet))];
  return (
    <div className={styles.box}>
      <div className={styles.buttons}>
        <DocumentButton
          label="Choose a file…"
          accept=".xlsx,.xlsm,.csv"
          onRead={(read, name) => {
            if (read.kind === 'workbook') setChosen({ name, grids: read.grids });
            else {
              const text = 'Choose a scorecard as .xlsx or .csv.';
              model.tell({ kind: 'info', title: `“${name}” holds text and no table.`, text });
            }
          }}
        />
        {chosen && (
          <Button
            onClick={() => {
              setChosen(null);
            }}
          >
            Start again
          </Button>
        )}
      </div>
      {!chosen && sheets.length > 1 && (
        <Select
          aria-label="Or a sheet of this workbook"
          value=""
          onChange={(value) => {
            if (value !== '') setChosen({ name: `sheet “${value}”`, sheet: value });
          }}
        >
          <option value="">Or a sheet of this workbook</option>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      )}
      {chosen && (
        <Compared
          chosen={chosen}
          onTake={(take) => {
            setChosen({ ...chosen, take: { ...chosen.take, ...take } });
          }}
        />
      )}
    </div>
  );
}

interface ComparedProps {
  readonly chosen: Chosen;
  readonly onTake: (take: Take) => void;
}

function Compared({ chosen, onTake }: ComparedProps): ReactElement {
  const { check } = usePaneState();
  const answer = useAnswer(
    'The scorecards were not compared',
    (engine) => engine.compare(chosen),
    check,
    chosen,
  );
  if (answer.state === 'coming') return <Loading what="Comparing" />;
  if (answer.state === 'failed') return <Text>The scorecards were not compared.</Text>;
  const { name, take = {} } = chosen;
  const { earlier, now } = answer.value.doubled;
  return (
    <>
      <OneOf
        whose={`“${name}”`}
        sheets={earlier}
        taken={take.earlier}
        onTake={(sheet) => {
          onTake({ earlier: sheet });
        }}
      />
      <OneOf
        whose="This workbook"
        sheets={now}
        taken={take.now}
        onTake={(sheet) => {
          onTake({ now: sheet });
        }}
      />
      <Changes name={name} comparison={answer.value} />
    </>
  );
}

interface OneOfProps {
  readonly whose: string;
  readonly sheets: readonly string[];
  readonly taken: string | undefined;
  readonly onTake: (sheet: string) => void;
}

/** Where last year's sheet stands beside this year's, which of them is meant. */
function OneOf({ whose, sheets, taken, onTake }: OneOfProps): ReactElement | null {
  if (sheets.length === 0) return null;
  return (
    <LabelledField label={`${whose} has the same indicators on ${sheets.length} sheets. Compare this one:`}>
      <Select value={sheets.find((sheet) => sheet === taken) ?? sheets[0]} onChange={onTake}>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </LabelledField>
  );
}

interface ChangesProps {
  readonly name: string;
  readonly comparison: ComparisonView;
}

function Changes({ name, comparison: { matched, changes, notRun } }: ChangesProps): ReactElement {
  const styles = useItemStyles();
  return (
    <>
      <p className={styles.name}>
        Compared with {name}: {plural(matched, 'indicator')} in both,{' '}
        {changes.length === 0 ? 'nothing changed' : plural(changes.length, 'change')}.
      </p>
      {notRun.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {[...groupBy(changes, ({ title }) => title)].map(([title, those]) => (
        <section key={title}>
          <h3 className={styles.heading}>
            {title} {those.length}
          </h3>
          <ul className={styles.list}>
            {those.map((change) => (
              <ChangeItem key={change.id} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ChangeItem({ change }: { readonly change: DocumentFindingView }): ReactElement {
  const styles = useItemStyles();
  const { severity, place, message, explained, rule } = change;
  const isOpen = severity === 'query' && (!explained || explained.hasLapsed);
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.wrong)}>
      <p className={styles.name}>{place.indicator}</p>
      <p className={styles.words}>{message}</p>
      {/* A row that was dropped has no cell here. */}
      {rule !== 'indicator-dropped' && (
        <div className={styles.buttons}>
          <GoTo place={place} />
        </div>
      )}
      <ExplainFound finding={change} />
    </li>
  );
}

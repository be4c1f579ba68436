import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { StatementView } from '../../core/engine/engine';
import { BusyButton } from '../check/BusyButton';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { GoTo } from './GoTo';
import { useItemStyles } from './useItemStyles';
import { Select } from '../controls/Select';

/** How much of a long sentence is shown on each side of its figure. */
const reach = 160;

/** A figure of the text in its sentence, what the table says to it, and the ways to put a wrong match right. */
export function StatementItem({ statement }: { readonly statement: StatementView }): ReactElement {
  const styles = useItemStyles();
  const { verdict, place, message, line, page, year, isSet } = statement;
  return (
    <li
      className={mergeClasses(
        styles.item,
        verdict === 'disagrees' && styles.wrong,
        verdict === 'agrees' && styles.right,
      )}
    >
      {place && <p className={styles.name}>{place.indicator}</p>}
      <Quote statement={statement} />
      <p className={styles.words}>{message}</p>
      <p className={styles.quiet}>
        {page === null ? `Line ${line}` : `Page ${page}`}
        {year === null ? '' : `, for ${year}`}
        {isSet ? ', as you set it' : ''}
      </p>
      <Actions statement={statement} />
    </li>
  );
}

function Quote({ statement: { quote, from, to } }: { readonly statement: StatementView }): ReactElement {
  const styles = useItemStyles();
  const start = Math.max(0, from - reach);
  const end = Math.min(quote.length, to + reach);
  return (
    <blockquote className={styles.words}>
      {start > 0 && '…'}
      {quote.slice(start, from)}
      <u className={styles.figure}>{quote.slice(from, to)}</u>
      {quote.slice(to, end)}
      {end < quote.length && '…'}
    </blockquote>
  );
}

function Actions({ statement }: { readonly statement: StatementView }): ReactElement {
  const styles = useItemStyles();
  const model = usePaneModel();
  const [isChoosing, setIsChoosing] = useState(false);
  const { key, place, quote, from, to } = statement;
  const figure = quote.slice(from, to).trim();
  const set = (indicator: string) => {
    setIsChoosing(false);
    void model.choose({ label: '', setting: { statements: { [key]: indicator } } });
  };
  return (
    <>
      <div className={styles.buttons}>
        {place && <GoTo place={place} />}
        {place && (
          <BusyButton
            size="small"
            onClick={() => {
              set('');
            }}
          >
            It is not about this row
          </BusyButton>
        )}
        <Button
          size="small"
          aria-expanded={isChoosing}
          onClick={() => {
            setIsChoosing(!isChoosing);
          }}
        >
          {place ? 'Another row…' : 'Choose its row…'}
        </Button>
      </div>
      {isChoosing && <RowChooser figure={figure} onRow={set} />}
    </>
  );
}

interface RowChooserProps {
  readonly figure: string;
  readonly onRow: (indicator: string) => void;
}

function RowChooser({ figure, onRow }: RowChooserProps): ReactElement {
  const { check } = usePaneState();
  const names = [
    ...new Set((check?.scorecards ?? []).flatMap(({ indicators }) => indicators.map(({ name }) => name))),
  ].filter((name) => name !== '');
  return (
    <Select
      aria-label={`The row that ${figure} belongs to`}
      value=""
      onChange={(value) => {
        if (value !== '') onRow(value);
      }}
    >
      <option value="">Choose a row</option>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  );
}

import { lazy, type ReactElement, Suspense } from 'react';
import { plural } from '../../../core/text/words';
import { Disclosure } from '../../shared/Disclosure';
import { Loading } from '../../shared/Loading';
import { useKeptState, usePaneModel } from '../../shared/paneContext';
import { groupByReading } from './readGroups';

const ColumnsPanel = lazy(async () => ({ default: (await import('../../later')).ColumnsPanel }));

/** How the columns were read, in one line under the verdict, which opens to set them right there. */
export function HowRead(): ReactElement | null {
  const model = usePaneModel();
  const [isOpen, setIsOpen] = useKeptState('check/howRead', false);
  const groups = groupByReading(model.shownScorecards());
  const [only, ...others] = groups;
  if (!only) return null;
  const summary =
    others.length === 0
      ? only.sentence
      : `In ${plural(groups.length, 'way')}, because the headings differ from sheet to sheet.`;
  return (
    <Disclosure
      level={2}
      title="How your columns were read"
      summary={summary}
      isOpen={isOpen}
      onToggle={() => {
        setIsOpen(!isOpen);
      }}
    >
      <Suspense fallback={<Loading what="Opening" />}>
        <ColumnsPanel groups={groups} />
      </Suspense>
    </Disclosure>
  );
}

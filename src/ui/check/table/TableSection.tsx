import { lazy, type ReactElement, Suspense } from 'react';
import type { Choice } from '../../../core/rules/rule';
import { Disclosure } from '../../shared/Disclosure';
import { Loading } from '../../shared/Loading';
import { useKeptState } from '../../shared/paneContext';

const TableForm = lazy(async () => ({ default: (await import('../../later')).TableForm }));

interface TableSectionProps {
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly onAnswer?: (answer: Choice) => void;
  /** Whether there is nothing else to do, so that it need not be opened first. */
  readonly isOpenAtFirst?: boolean;
}

/** One line that opens to say where a scorecard stands. */
export function TableSection({ isOpenAtFirst = false, ...props }: TableSectionProps): ReactElement {
  const [choice, setIsOpen] = useKeptState<boolean | null>('check/table', null);
  const isOpen = choice ?? isOpenAtFirst;
  return (
    <Disclosure
      level={3}
      title="Say where the scorecard is"
      summary="Its heading row, and what each column is for"
      isOpen={isOpen}
      onToggle={() => {
        setIsOpen(!isOpen);
      }}
    >
      <Suspense fallback={<Loading what="Opening" />}>
        <TableForm {...props} />
      </Suspense>
    </Disclosure>
  );
}

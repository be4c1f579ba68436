import { lazy, type ReactElement, Suspense } from 'react';
import type { FindingView, WorkbookCheck } from '../../../core/engine/engine';
import { Disclosure } from '../../shared/Disclosure';
import { Loading } from '../../shared/Loading';

const Overview = lazy(async () => ({ default: (await import('../../later')).Overview }));

interface OverviewSectionProps {
  readonly check: WorkbookCheck;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (finding: FindingView) => void;
  readonly onChooseService: (service: string) => void;
}

/** The overview under a line that opens and closes it; fetched when it is first opened. */
export function OverviewSection(props: OverviewSectionProps): ReactElement {
  const { isOpen, onToggle, ...shown } = props;
  return (
    <Disclosure level={2} title="Overview" isOpen={isOpen} onToggle={onToggle}>
      <Suspense fallback={<Loading what="Opening" />}>
        <Overview {...shown} />
      </Suspense>
    </Disclosure>
  );
}

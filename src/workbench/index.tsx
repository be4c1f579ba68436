import { createRoot } from 'react-dom/client';
import { calendarDate, isCalendarDate } from '../core/sheet/calendar';
import { Failure } from '../core/sheet/errors';
import { Workbench } from './Workbench';

const wanted = new URLSearchParams(window.location.search);
const asOf = wanted.get('as-of');

createRoot(document.getElementById('workbench')!).render(
  <Workbench fetchSample={fetchSample} startsWithSample={wanted.has('sample')} today={today} />,
);

/** The day that the address asks for, so that a draft can be checked as at another day; else today. */
function today(): string {
  if (asOf !== null && isCalendarDate(asOf)) return asOf;
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('assets/sample-scorecard.xlsx');
  if (!response.ok) {
    throw new Failure(
      'The sample was not found beside this page: open a file of your own, or install the page again.',
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}

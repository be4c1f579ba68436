import { isExplained } from '../checking/verdict';
import type { Chaser } from '../dates/chasers';
import { formatSpan } from '../dates/span';
import type { ExplainedCheck, ExplainedFinding } from '../explanations/explanation';
import { sayExplained } from '../explanations/sayExplained';
import { type CellAddress, toA1 } from '../sheet/address';
import { type CalendarDate, formatDay } from '../sheet/calendar';
import type { Severity } from '../sheet/severity';
import { clip } from '../text/clip';
import { listAnd, plural } from '../text/words';
import { escapeHtml } from './html';
import { toPlainText } from './layout';

/** A mail to whoever answers for a service, with all that is missing, wrong or unexplained in its rows. */
export interface ServiceLetter {
  readonly service: string;
  readonly subject: string;
  /** For a mail's own window, which takes no formats. */
  readonly text: string;
  /** The same with headings and lists. */
  readonly html: string;
  /** How many things it asks for. */
  readonly asks: number;
}

/** What one sheet's part of a letter is made of. */
export interface LetterSource {
  readonly check: ExplainedCheck;
  readonly chasers: readonly Chaser[];
}

export interface LetterNotes {
  readonly asOf: CalendarDate;
  /** By when it is wanted; null to leave that open. */
  readonly deadline: CalendarDate | null;
  /** Who signs it; not signed where it is empty. */
  readonly by: string;
}

interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly where: string;
  readonly says: string;
}

const mostName = 160;

/** A letter for each service that is asked for something, in the order of the scorecards. */
export function writeServiceLetters(
  sources: readonly LetterSource[],
  notes: LetterNotes,
): readonly ServiceLetter[] {
  const named = sources.flatMap(({ check }) => check.scorecard.indicators.map(({ service }) => service));
  const services = new Set(named.filter((service) => service !== null));
  const namesSheet = sources.length > 1;
  return [...services].flatMap((service) => {
    const sections = listSections(sources, service, namesSheet);
    const asks = sections.reduce((sum, { items }) => sum + items.length, 0);
    return asks === 0 ? [] : [writeLetter(service, sections, asks, notes)];
  });
}

function listSections(sources: readonly LetterSource[], service: string, namesSheet: boolean): Section[] {
  const open = listOpen(sources, service);
  const describe = (severity: Severity): readonly Item[] =>
    open
      .filter((finding) => finding.severity === severity)
      .map((finding) => describeFinding(finding, namesSheet));
  // A row is asked about once.
  const asked = new Set(open.map(({ indicator }) => indicator));
  const awaited = sources.flatMap(({ check: { scorecard }, chasers }) =>
    chasers
      .filter((one) => one.service === service && !one.isComparatorOnly && !asked.has(one.indicator))
      .map((chaser) => describeChaser(chaser, namesSheet ? scorecard.sheet : null)),
  );
  return [
    { title: 'Please put right', items: describe('error') },
    { title: 'Please put right, or give the reason', items: describe('query') },
    { title: 'Please send as soon as it is available', items: awaited },
  ].filter(({ items }) => items.length > 0);
}

/** What is left to fix or explain in the rows of a service, row by row: whoever answers has to find each of them. */
function listOpen(sources: readonly LetterSource[], service: string): readonly ExplainedFinding[] {
  return sources.flatMap(({ check }) =>
    check.findings.filter(
      (finding) => finding.service === service && finding.severity !== 'advice' && !isExplained(finding),
    ),
  );
}

function describeChaser({ indicator, cell, missing, estimate }: Chaser, sheet: string | null): Item {
  const what = missing.length > 0 ? `${listAnd(missing)} missing` : 'the figure is still awaited';
  const when = estimate ? `; expected ${formatSpan(estimate)}` : '';
  return { name: nameOf(indicator), where: placeOf(cell, sheet), says: `${what}${when}` };
}

function describeFinding(finding: ExplainedFinding, namesSheet: boolean): Item {
  const { indicator, cell, message, explained, sheet } = finding;
  const lapsed = explained ? ` ${sayExplained(explained)}` : '';
  return {
    name: nameOf(indicator ?? ''),
    where: placeOf(cell, namesSheet ? sheet : null),
    says: `${message}${lapsed}`,
  };
}

function nameOf(indicator: string): string {
  return indicator === '' ? 'A row without a name' : clip(toPlainText(indicator), mostName);
}

function placeOf(cell: CellAddress, sheet: string | null): string {
  return sheet === null ? toA1(cell) : `${toA1(cell)} on ${toPlainText(sheet)}`;
}

function writeLetter(
  service: string,
  sections: readonly Section[],
  asks: number,
  { asOf, deadline, by }: LetterNotes,
): ServiceLetter {
  const whom = toPlainText(service);
  const until = deadline === null ? '' : ` by ${formatDay(deadline)}`;
  const opening = `The draft scorecard was checked as at ${formatDay(asOf)}. In the rows of ${whom}, ${
    asks === 1 ? 'one thing is' : `${asks} things are`
  } still open.`;
  const closing = `Please send the figures or the reasons${until}, or say when you can send them.`;
  const signature = by.trim();
  const text = [
    'Hello,',
    opening,
    ...sections.map(({ title, items }) =>
      [
        `${title}:`,
        ...items.map(({ name, where, says }) => `- ${name} (${where}): ${toPlainText(says)}`),
      ].join('\n'),
    ),
    closing,
    ...(signature === '' ? [] : [signature]),
  ].join('\n\n');
  const html = [
    `<p>Hello,</p>`,
    `<p>${escapeHtml(opening)}</p>`,
    ...sections.map(
      ({ title, items }) => `<p><b>${title}:</b></p>\n<ul>\n${items.map(writeItem).join('\n')}\n</ul>`,
    ),
    `<p>${escapeHtml(closing)}</p>`,
    ...(signature === '' ? [] : [`<p>${escapeHtml(signature)}</p>`]),
  ].join('\n');
  return {
    service,
    subject: `Scorecard: ${plural(asks, 'thing')} open for ${whom}${until}`,
    text,
    html,
    asks,
  };
}

function writeItem({ name, where, says }: Item): string {
  return `<li><b>${escapeHtml(name)}</b> (${escapeHtml(where)}): ${escapeHtml(says)}</li>`;
}

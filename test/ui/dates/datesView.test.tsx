/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Engine } from '../../../src/core/engine/engine';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';

const headings = ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'];
const rows = [
  headings,
  ['Homes', 'Homes built', 'N/A', 10, 12, 'Due in June 2017'],
  ['Homes', 'Homes let', 'N/A', 10, 12, null],
  ['Homes', 'Homes sold', 10, 'N/A', 12, 'Local'],
  ['Homes', 'Homes mended', 10, 10, 12, 'Final figure awaited, due July 17'],
  ['Skills', 'Leavers in work', 'N/A', 'N/A', 12, 'Due in March 2017'],
  ['Skills', 'Leavers in training', 10, 'N/A', 12, null],
];
const finished = [headings, ['Homes', 'Homes built', 11, 10, 12, 'Own records, April 2017']];

function group(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name, expanded: true });
}

function items(): (string | null)[] {
  return [...document.querySelectorAll('[data-walk="item"]')].map((item) => item.textContent);
}

describe('before the first check', () => {
  test('says what a check would show, checks, and goes on to the list', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'dates', isChecked: false });
    expect(screen.getByText(/Nothing has been checked yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    expect(await screen.findByText(/^4 indicators to chase/)).toBeTruthy();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Dates and comments' }),
    );
  });
});

describe('the list', () => {
  test('says what it comes to, by service and by state', async () => {
    await openPane({ Plan: rows }, { view: 'dates' });
    expect(
      screen.getByText(
        '4 indicators to chase, as at 15 April 2017: 1 date passed, 1 without a comment, 1 date not clear, 1 expected.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('In 2 more, only the comparator is missing.')).toBeTruthy();
    expect(group(/^Homes \(3\)/).textContent).toContain('1 without a comment, 1 date not clear, 1 expected');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'No comment',
      'Date not clear',
      'Expected',
      'Date passed',
    ]);
  });

  test('says of each what is missing, what the comment says and how its date was understood', async () => {
    await openPane({ Plan: rows }, { view: 'dates' });
    expect(items()).toEqual([
      'C3 Homes letMissing: actual 2016',
      expect.stringMatching(
        /^F5 Homes mendedThe figure is given, but the comment still says it is awaitedComment: “Final figure awaited, due July 17”Understood as July 2017, but it can be read two ways$/,
      ),
      'C2 Homes builtMissing: actual 2016Comment: “Due in June 2017”Understood as June 2017',
      'C6 Leavers in workMissing: actual 2016, comparator 2016Comment: “Due in March 2017”Understood as March 2017',
    ]);
  });

  test('keeps those whose comparator alone is missing out of the way', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'dates' });
    const quiet = screen.getByRole('button', { name: /^Only the comparator is missing 2 indicators/ });
    expect(quiet.getAttribute('aria-expanded')).toBe('false');
    await user.click(quiet);
    expect(screen.getByText(/^1 without a comment: ask whether the indicator is local/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Skills 1 indicator/ }));
    expect(screen.getByRole('button', { name: /^D7 Leavers in training/ })).toBeTruthy();
  });

  test('is narrowed by state and by words, and widened again', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'dates' });
    const show = screen.getByRole('combobox', { name: 'Show' });
    expect(
      within(show)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Everything (6)',
      'Date passed (1)',
      'No comment (1)',
      'Date not clear (1)',
      'Expected (1)',
      'Only the comparator is missing (2)',
    ]);
    await user.selectOptions(show, 'Date passed (1)');
    expect(items()).toEqual([expect.stringMatching(/^C6 /)]);
    await enter(user, screen.getByRole('searchbox', { name: 'Search the list' }), 'homes');
    expect(items()).toEqual([]);
    expect(screen.getByText('Nothing here matches “homes”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(items()).toHaveLength(4);
  });

  test('of a workbook without gaps says that nothing is to be chased', async () => {
    await openPane({ Plan: finished }, { view: 'dates' });
    expect(
      screen.getByText('Nothing to chase, as at 15 April 2017: no figure is missing or awaited.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  });

  test('of a workbook without a scorecard says so', async () => {
    await openPane({ Minutes: [['Present: the chair']] }, { view: 'dates' });
    const view = screen.getByRole('tabpanel');
    expect(within(view).getByText(/^No scorecard was found/)).toBeTruthy();
  });

  test('follows the workbook, and a line that goes hands the focus to the next', async () => {
    const { user, type, passTime } = await openPane({ Plan: rows }, { view: 'dates' });
    act(() => {
      screen.getByRole('button', { name: /^C3 Homes let/ }).focus();
    });
    await type('Plan', 'C3', '11');
    await passTime();
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^C3 Homes let/ })).toBeNull();
    });
    expect(document.activeElement?.textContent).toMatch(/^F5 Homes mended/);
    expect(screen.getByText(/^3 indicators to chase/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^F5 Homes mended/);
  });

  test('an answer that comes late is dropped', async () => {
    const held: (() => void)[] = [];
    let isSlow = false;
    const slow = (engine: Engine): Engine => {
      const chasers = engine.chasers.bind(engine);
      engine.chasers = async () => {
        const answer = await chasers();
        if (isSlow) await new Promise<void>((go) => held.push(go));
        return answer;
      };
      return engine;
    };
    const { model, type } = await openPane({ Plan: rows }, { view: 'dates', engine: slow });
    isSlow = true;
    await type('Plan', 'C3', '11');
    await act(() => model.check());
    await waitFor(() => {
      expect(held).toHaveLength(1);
    });
    isSlow = false;
    await type('Plan', 'F5', 'Own records');
    await act(() => model.check());
    await screen.findByText(/^2 indicators to chase/);
    await act(async () => {
      held[0]!();
      await new Promise((later) => setTimeout(later));
    });
    expect(screen.getByText(/^2 indicators to chase/)).toBeTruthy();
  });
});

describe('choosing an indicator', () => {
  test('shows its cell and keeps the focus', async () => {
    const { user, selected } = await openPane({ Plan: rows }, { view: 'dates' });
    const line = screen.getByRole('button', { name: /^C2 Homes built/ });
    await user.click(line);
    expect(selected).toEqual(['Plan!C2']);
    expect(document.activeElement).toBe(line);
    expect(line.getAttribute('aria-current')).toBe('true');
  });

  test('works by the keyboard alone', async () => {
    const { user, selected } = await openPane({ Plan: rows }, { view: 'dates' });
    act(() => {
      screen.getByRole('button', { name: /^Homes \(3\)/ }).focus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(selected).toEqual(['Plan!F5']);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toMatch(/^Homes \(3\)/);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^Skills \(1\)/);
    await user.keyboard('{ArrowRight}{End}{ArrowUp} ');
    expect(selected).toEqual(['Plan!F5', 'Plan!C6']);
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toMatch(/^C3 Homes let/);
  });

  test('Tab stops once in each service', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'dates' });
    act(() => {
      screen.getByRole('button', { name: /^Homes \(3\)/ }).focus();
    });
    const stops: (string | null | undefined)[] = [];
    for (let press = 0; press < 4; press++) {
      await user.tab();
      stops.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    }
    expect(stops).toEqual([
      'Copy for Homes',
      'C3 Homes letMissing: actual 2016',
      expect.stringMatching(/^Skills/),
      'Copy for Skills',
    ]);
  });
});

describe('copying for a mail', () => {
  async function copied(): Promise<string> {
    return navigator.clipboard.readText();
  }

  test('takes the whole list', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'dates' });
    await user.click(screen.getByRole('button', { name: 'Copy all as text' }));
    expect(await copied()).toMatch(
      /^To chase as at 15 April 2017: 4 indicators with figures missing or awaited; in 2 more only the comparator is missing\.\n[^]*\nHomes \(4\)\n[^]*\nSkills \(2\)\n/,
    );
    expect(announced).toContain('Copied: the list of all services.');
    expect(screen.getByRole('button', { name: 'Copied' })).toBe(document.activeElement);
  });

  test('takes one service, on lines that the mail breaks', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'dates' });
    await user.click(screen.getByRole('button', { name: 'Copy for Skills' }));
    const text = await copied();
    expect(text).toMatch(/\nSkills \(2\)\n/);
    expect(text).not.toContain('Homes');
    expect(text).toContain(
      '    missing: actual 2016, comparator 2016; comment: "Due in March 2017"; estimated: March 2017',
    );
    expect(announced).toContain('Copied: the list for Skills.');
  });

  test('of several sheets, says which sheet is meant, and of one shown only that', async () => {
    const other = [headings, ['Homes', 'Homes bought', 'N/A', 10, 12, null]];
    const { user } = await openPane({ Plan: rows, Second: other }, { view: 'dates' });
    expect(screen.getByRole('button', { name: /^C2 on Second Homes bought/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy for Homes' }));
    expect(await copied()).toMatch(/^Sheet “Plan”\nTo chase [^]*\nSheet “Second”\nTo chase /);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Scorecard' }),
      screen.getByRole('option', { name: /^Second – 1 indicator/ }),
    );
    await user.click(screen.getByRole('button', { name: /^Cop(y for Homes|ied)$/ }));
    expect(await copied()).toMatch(/^To chase as at 15 April 2017: 1 indicator /);
  });

  test('goes by way of the page where the clipboard is refused', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'dates' });
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const taken: string[] = [];
    document.execCommand = (command) => {
      taken.push(`${command}: ${(document.activeElement as HTMLTextAreaElement).value}`);
      return true;
    };
    const button = screen.getByRole('button', { name: 'Copy for Skills' });
    await user.click(button);
    expect(taken).toEqual([expect.stringMatching(/^copy: To chase [^]*Skills \(2\)/)]);
    expect(announced).toContain('Copied: the list for Skills.');
    expect(document.activeElement).toBe(button);
  });

  test('shows the text to be copied by hand where nothing else is left', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'dates' });
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    document.execCommand = () => false;
    await user.click(screen.getByRole('button', { name: 'Copy for Skills' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toMatch(/^To chase [^]*Skills \(2\)/);
    expect(announced).not.toContain('Copied: the list for Skills.');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy for Skills' }));
    expect(screen.queryByRole('textbox', { name: 'Text to copy' })).toBeNull();
  });
});

describe('a long list', () => {
  test('draws a hundred of a service at once', async () => {
    const many = Array.from({ length: 250 }, (_, index) => [
      'Homes',
      `Homes in ward ${index}`,
      'N/A',
      10,
      12,
      null,
    ]);
    const { user } = await openPane({ Plan: [headings, ...many] }, { view: 'dates' });
    expect(items()).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show 100 more of 150' }));
    expect(items()).toHaveLength(200);
    await user.click(screen.getByRole('button', { name: 'Show 50 more of 50' }));
    expect(items()).toHaveLength(250);
  });
});

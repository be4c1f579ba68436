/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { openGrid } from './openGrid';
import { sheetOf } from './sheetOf';

const scorecard = () =>
  sheetOf(
    [
      ['Appendix 1', null, null, null],
      ['Service', 'Indicator', 'Kent 2016', 'Target 2017'],
      ['Schools', 'Attainment', 63, 65],
      [null, 'Absence', 5.2, 5],
      [null, '<b>NEET</b>', true, { text: '#N/A', kind: 'error' }],
    ],
    { merges: ['A1:D1', 'A3:A5'], marks: { C3: 'error', D4: 'query', B2: 'advice' } },
  );
const tall = (facts = {}) =>
  sheetOf([['Indicator', 'Target']], { rowCount: 100_000, columnCount: 40, ...facts });

function scrollTo(grid: HTMLElement, top: number, left = 0): void {
  grid.scrollTop = top;
  grid.scrollLeft = left;
  fireEvent.scroll(grid);
}

describe('what is shown', () => {
  test('the whole sheet is counted, its headers with it', () => {
    const { grid } = openGrid(tall());
    expect(screen.getByRole('grid', { name: 'Appendix 1' })).toBe(grid);
    expect(grid.getAttribute('aria-rowcount')).toBe('100001');
    expect(grid.getAttribute('aria-colcount')).toBe('41');
  });

  test('a cell says where it stands, below its letter and beside its number', () => {
    const { cell } = openGrid(scorecard());
    const row = cell('C4').closest<HTMLElement>('[role=row]')!;
    expect(row.getAttribute('aria-rowindex')).toBe('5');
    expect(cell('C4').getAttribute('aria-colindex')).toBe('4');
    expect(within(row).getByRole('rowheader').textContent).toBe('4');
    expect(screen.getByRole('columnheader', { name: 'C' }).getAttribute('aria-colindex')).toBe('4');
  });

  test('texts stand as they are, markup too', () => {
    const { cell } = openGrid(scorecard());
    expect(['C3', 'C5', 'D5', 'B5'].map((address) => cell(address).textContent)).toEqual([
      '63',
      'TRUE',
      '#N/A',
      '<b>NEET</b>',
    ]);
  });

  test('only a cell whose text may not fit is cut at its edges', () => {
    const { cell } = openGrid(
      sheetOf([['N/A', 12.5, 'A long name of an indicator', null, 2]], {
        rowCount: 3,
        columnCount: 6,
        marks: { E1: 'error' },
      }),
    );
    const isCut = (a1: string) => !cell(a1).classList.contains('fits');
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(isCut)).toEqual([false, false, true, false, true]);
  });

  test('a merged cell is one cell and says how far it reaches', () => {
    const { cell, find } = openGrid(scorecard());
    expect(cell('A1').getAttribute('aria-colspan')).toBe('4');
    expect(cell('A3').getAttribute('aria-rowspan')).toBe('3');
    expect(cell('A3').style.height).toBe('60px');
    expect([find('B1'), find('A4')]).toEqual([null, null]);
  });

  test('a marked cell is named with its address, its text and the mark', () => {
    openGrid(scorecard());
    expect(screen.getByRole('gridcell', { name: 'C3, 63, error' })).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: 'D4, 5, query' })).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: 'B2, Indicator, advice' })).toBeTruthy();
  });

  test('what was found at a cell is told to those who point at it, until Escape', async () => {
    const { user, cell, goTo } = openGrid(
      sheetOf([['a', 5]], {
        marks: {
          B1: [
            { severity: 'error', text: 'Below last year’s.' },
            { severity: 'query', text: 'Agreed by whom?' },
          ],
        },
      }),
    );
    await goTo('A1');
    await user.hover(cell('B1'));
    const tip = await screen.findByRole('tooltip');
    expect(tip.textContent).toBe('Error: Below last year’s.Query: Agreed by whom?');
    await user.hover(tip);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.getByRole('tooltip')).toBe(tip);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('a mark on a blank cell says that it is blank', () => {
    openGrid(sheetOf([['a', null]], { marks: { B1: 'query' } }));
    expect(screen.getByRole('gridcell', { name: 'B1, blank, query' })).toBeTruthy();
  });

  test('hidden rows and columns are left out, and told', () => {
    const model = sheetOf(
      Array.from({ length: 12 }, () => ['a', 'b', 'c']),
      {
        hiddenRows: [5, 6, 7, 8, 9],
        hiddenColumns: ['B'],
      },
    );
    const { find } = openGrid(model);
    expect([find('A5'), find('A9'), find('B1')]).toEqual([null, null, null]);
    expect(find('A10')).not.toBeNull();
    expect(screen.getByRole('img', { name: 'Rows 5 to 9 are hidden' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Column B is hidden' })).toBeTruthy();
  });

  test('a fill that is no plain colour is left out', () => {
    const { cell } = openGrid(
      sheetOf([
        [
          { text: 'x', kind: 'text', fill: 'url(https://example.org)' },
          { text: 'y', kind: 'text', fill: '#1f4e79' },
        ],
      ]),
    );
    expect(cell('A1').getAttribute('style')).not.toMatch('url');
    expect(cell('B1').style.getPropertyValue('--fill')).toBe('#1f4e79');
    expect(cell('B1').style.getPropertyValue('--ink')).toBe('#ffffff');
  });

  test('rows that have not arrived are busy, until they have', () => {
    const model = sheetOf([['a'], ['b']], { loaded: 1 });
    const { cell } = openGrid(model);
    const rowOf = (address: string) => cell(address).closest('[role=row]')!;
    expect([rowOf('A1').getAttribute('aria-busy'), rowOf('A2').getAttribute('aria-busy')]).toEqual([
      null,
      'true',
    ]);
    act(() => {
      model.change({ loaded: 2 });
    });
    expect(rowOf('A2').getAttribute('aria-busy')).toBeNull();
  });

  test('a change in the model is drawn', () => {
    const model = scorecard();
    const { cell } = openGrid(model);
    act(() => {
      model.write('C3', 64);
    });
    expect(cell('C3').textContent).toBe('64');
  });

  test('a sheet without a cell is an empty grid', () => {
    const { grid } = openGrid(sheetOf([]));
    expect(within(grid).queryAllByRole('gridcell')).toEqual([]);
  });
});

describe('scrolling', () => {
  test('of 100,000 rows only those in view are in the page', () => {
    const { grid, find } = openGrid(tall());
    expect(grid.querySelectorAll('[role=row]').length).toBeLessThan(50);
    scrollTo(grid, 1_000_000);
    expect(find('A50001')).not.toBeNull();
    expect(find('A2000')).toBeNull();
    expect(grid.querySelectorAll('[role=row]').length).toBeLessThan(50);
  });

  test('a merged cell that begins above or left of the view is drawn', () => {
    const { grid, cell } = openGrid(tall({ merges: ['A20:A50000', 'B100:AD100'] }));
    scrollTo(grid, 500_000);
    expect(cell('A20').style.height).toBe(`${49_981 * 20}px`);
    scrollTo(grid, 99 * 20, 1000);
    expect(cell('B100').style.width).toBe(`${29 * 64}px`);
  });

  test('frozen rows and columns stay', () => {
    const { grid, find } = openGrid(tall({ frozenRows: 1, frozenColumns: 1 }));
    scrollTo(grid, 1_000_000, 1500);
    expect([find('A1'), find('Z1'), find('A50002')].every((cell) => cell !== null)).toBe(true);
    expect(find('B50002')).toBeNull();
  });

  test('what is frozen leaves room for the rest', () => {
    // 30 columns would take 1,920 of 800 pixels.
    const { grid, cell } = openGrid(tall({ frozenColumns: 30 }));
    scrollTo(grid, 0, 1000);
    expect(cell('V1')).toBeTruthy();
    expect(grid.querySelectorAll('.strip [role=columnheader]').length).toBeLessThan(10);
  });

  test('a merged cell over frozen and scrolled columns is one cell to be heard, and drawn in both for the eye', () => {
    const { grid } = openGrid(tall({ frozenRows: 2, frozenColumns: 1, merges: ['A1:D3'] }));
    const heard = [...grid.querySelectorAll('[role=gridcell]')].filter(
      (cell) => cell.textContent === 'Indicator',
    );
    expect(heard).toHaveLength(1);
    const drawn = [...grid.querySelectorAll<HTMLElement>('[data-row="0"][data-column="0"]')];
    const places = drawn.map(
      (cell) =>
        `${cell.closest('.strip') ? 'frozen' : 'scrolled'} ${cell.closest('.head') ? 'head' : 'body'}`,
    );
    expect(places).toEqual(['frozen head', 'scrolled head', 'frozen body', 'scrolled body']);
    const [corner] = drawn;
    expect([corner!.style.width, corner!.style.height]).toEqual(['256px', '60px']);
    expect(corner!.style.clipPath).toBe('inset(0 192px 20px 0)');
  });

  test('a text runs on over empty cells at its right, past the frozen columns too', () => {
    const title = 'Appendix 1: Education and Young People';
    const { grid, cell } = openGrid(sheetOf([[title, null, null, 'x']], { frozenColumns: 1 }));
    const widths = [...grid.querySelectorAll<HTMLElement>('[data-row="0"][data-column="0"] span')].map(
      ({ style }) => parseInt(style.width),
    );
    // Cut at the edge of the frozen column, and beneath it up to the cell that holds something.
    expect(widths).toEqual([3 * 64 - 7]);
    expect(cell('A1').className).not.toMatch('spills');
    expect(cell('A1').textContent).toBe(title);
  });

  test('the focus stays on the active cell when it is scrolled away, and its keys work', async () => {
    const { user, grid, goTo, focused } = openGrid(tall());
    await goTo('B3');
    scrollTo(grid, 1_000_000);
    expect(focused()).toBe('B3');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('B4');
    expect(grid.scrollTop).toBeLessThan(100);
  });

  test('scrollTo brings a far cell to the middle and leaves a near one where it is', () => {
    const { grid, handle, find } = openGrid(tall());
    act(() => {
      handle.current!.scrollTo({ row: 50_000, column: 30 });
    });
    // 800 by 600 pixels are assumed; the letters take 24 and the numbers 72.
    expect(grid.scrollTop).toBe(50_000 * 20 + 10 - 576 / 2);
    expect(find('AE50001')).not.toBeNull();
    const before = grid.scrollTop;
    act(() => {
      handle.current!.scrollTo({ row: 50_005, column: 30 });
    });
    expect(grid.scrollTop).toBe(before);
  });

  test('scrollTo brings a cell out from beneath the frozen rows', () => {
    const { grid, handle } = openGrid(tall({ frozenRows: 2, frozenColumns: 1 }));
    scrollTo(grid, 2000, 500);
    act(() => {
      handle.current!.scrollTo({ row: 100, column: 7 });
    });
    expect([grid.scrollTop, grid.scrollLeft]).toEqual([98 * 20, 6 * 64]);
  });

  test('a frozen cell is seen as it is, and nothing scrolls for it', () => {
    const { grid, handle } = openGrid(tall({ frozenRows: 2, frozenColumns: 1 }));
    scrollTo(grid, 2000, 500);
    act(() => {
      handle.current!.scrollTo({ row: 0, column: 0 });
    });
    expect([grid.scrollTop, grid.scrollLeft]).toEqual([2000, 500]);
  });

  test('a million rows can be reached, in a body that a browser can draw', () => {
    const { grid, handle, cell } = openGrid(tall({ rowCount: 1_048_576 }));
    const body = grid.querySelector<HTMLElement>('.body')!;
    expect(parseInt(body.style.height)).toBeLessThan(17_000_000);
    act(() => {
      handle.current!.scrollTo({ row: 1_048_575, column: 0 });
    });
    const row = cell('A1048576').closest<HTMLElement>('[role=row]')!;
    expect(parseInt(row.style.top)).toBe(parseInt(body.style.height) - 20);
    expect(grid.scrollTop).toBe(parseInt(body.style.height) - 576);
  });

  test('the active cell at the end of a million rows makes the body no taller', async () => {
    const { user, grid, goTo, cell } = openGrid(tall({ rowCount: 1_048_576 }));
    await goTo('A1');
    await user.keyboard('{Control>}{End}{/Control}');
    scrollTo(grid, 0);
    const row = cell('AN1048576').closest<HTMLElement>('[role=row]')!;
    expect(parseInt(row.style.top)).toBeLessThan(
      parseInt(grid.querySelector<HTMLElement>('.body')!.style.height),
    );
  });

  test('rows that grow above the view do not push it away', () => {
    const model = tall();
    const { grid } = openGrid(model);
    scrollTo(grid, 20_000);
    act(() => {
      model.change({ rowHeight: 30 });
    });
    expect(grid.scrollTop).toBe(30_000);
  });
});

describe('choosing', () => {
  test('one cell is in the order of Tab, and Tab after Escape leaves the grid', async () => {
    const { user, grid, focused } = openGrid(scorecard());
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    await user.tab();
    expect(focused()).toBe('A1');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('B2');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Escape}');
    await user.tab();
    expect(focused()).toBe('After');
    await user.tab({ shift: true });
    expect(focused()).toBe('B2');
    await user.tab();
    expect(focused()).toBe('C2');
    await user.keyboard('{Escape}');
    await user.tab({ shift: true });
    expect(focused()).toBe('Before');
  });

  test('a click chooses a cell and tells so', async () => {
    const { goTo, focused, selected, selections } = openGrid(scorecard());
    await goTo('C4');
    expect([focused(), selected(), selections]).toEqual(['C4', ['C4'], ['C4 of C4']]);
  });

  test('a merged cell is chosen as one', async () => {
    const { user, goTo, focused, selections } = openGrid(scorecard());
    await goTo('B4');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('A3');
    expect(selections.at(-1)).toBe('A3 of A3:A5');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('B4');
  });

  test('Shift with arrows extends the selection, says so, and takes merged cells whole', async () => {
    const { user, goTo, selected, focused, status } = openGrid(scorecard());
    await goTo('C3');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(selected()).toEqual(['C3', 'D3', 'C4', 'D4']);
    expect(focused()).toBe('C3');
    expect(status()).toBe('C3 to D4 selected');
    await user.keyboard('{Shift>}{Home}{/Shift}');
    expect(selected()).toEqual(['A3', 'B3', 'C3', 'B4', 'C4', 'B5', 'C5']);
    await user.keyboard('{ArrowDown}');
    expect([selected(), status()]).toEqual([['C4'], '']);
  });

  test('Shift with a click and dragging choose a range', async () => {
    const { user, goTo, cell, selections } = openGrid(scorecard());
    await goTo('B3');
    await user.keyboard('{Shift>}');
    await goTo('C4');
    await user.keyboard('{/Shift}');
    expect(selections.at(-1)).toBe('B3 of B3:C4');
    await user.pointer([
      { keys: '[MouseLeft>]', target: cell('C3') },
      { target: cell('D5') },
      { keys: '[/MouseLeft]' },
    ]);
    expect(selections.at(-1)).toBe('C3 of C3:D5');
  });

  test.each([
    ['{Tab}{Tab}{Enter}', 'B4'],
    ['{Tab}{Tab}{Enter}{Tab}{Enter}', 'B5'],
    ['{Tab}{Shift>}{Tab}{/Shift}{Tab}{Enter}', 'B4'],
    ['{Tab}{ArrowUp}{Enter}', 'C3'],
    ['{Tab}5{Tab}6{Enter}', 'B4'],
    ['{Tab}{Shift>}{Enter}{/Shift}', 'B2'],
  ])('from B3 %s leads to %s, as a run of Tabs does in Excel', async (keys, to) => {
    const { user, goTo, focused } = openGrid(scorecard());
    await goTo('B3');
    await user.keyboard(keys);
    expect(focused()).toBe(to);
  });

  test.each([
    ['{Tab}', 'C3'],
    ['{Tab}{Tab}', 'B4'],
    ['{Enter}{Enter}{Enter}', 'C3'],
    ['{Shift>}{Tab}{/Shift}', 'C5'],
    ['{Tab}7{Tab}8{Enter}', 'B5'],
  ])('in a chosen range %s leads to %s, and all of it stays chosen', async (keys, to) => {
    const { user, goTo, focused, selected, selections } = openGrid(scorecard());
    await goTo('B3');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}');
    await user.keyboard(keys);
    expect(focused()).toBe(to);
    expect(selections.at(-1)).toBe(`${to} of B3:C5`);
    expect(selected()).toHaveLength(6);
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toHaveLength(1);
  });

  test('headers and keys choose rows, columns and the whole sheet', async () => {
    const { user, goTo, selections } = openGrid(scorecard());
    await user.click(screen.getByRole('columnheader', { name: 'C' }));
    expect(selections.at(-1)).toBe('A1 of A1:D5');
    await goTo('C4');
    await user.keyboard('{Shift>} {/Shift}');
    expect(selections.at(-1)).toBe('A3 of A3:D5');
    await user.keyboard('{Control>}a{/Control}');
    expect(selections.at(-1)).toBe('A1 of A1:D5');
    await user.click(screen.getByRole('rowheader', { name: '2' }));
    expect(selections.at(-1)).toBe('A2 of A2:D2');
  });

  test('the page can choose a cell without taking the focus', async () => {
    const { user, choose, selected, focused } = openGrid(scorecard());
    await user.tab();
    act(() => {
      choose('D5');
    });
    expect([selected(), focused()]).toEqual([['D5'], 'Before']);
  });

  test('the page can put the focus on the active cell', () => {
    const { choose, handle, focused } = openGrid(scorecard());
    act(() => {
      choose('D5');
    });
    act(() => {
      handle.current!.focus();
    });
    expect(focused()).toBe('D5');
  });

  test('a sheet that becomes smaller keeps a cell to be in', async () => {
    const model = tall();
    const { user, focused, goTo } = openGrid(model);
    await goTo('B9');
    act(() => {
      model.change({ rowCount: 4 });
    });
    expect(focused()).toBe('B4');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('B3');
  });
});

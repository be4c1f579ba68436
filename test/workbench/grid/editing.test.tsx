/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { openGrid } from './openGrid';
import { type SheetFacts, sheetOf } from './sheetOf';

const targets = (facts: SheetFacts = {}) =>
  sheetOf(
    [
      ['Indicator', 'Target 2017', 'Target 2018'],
      ['Attainment', { text: '65%', input: '0.654', kind: 'number' }, 70],
      ['Absence', 5, 4],
      ['NEET', { text: '3', kind: 'number', isReadOnly: true }, null],
    ],
    facts,
  );

// An answer that the test gives when it wants.
function awaitedEdits() {
  const answers: ((sentence: string | null) => void)[] = [];
  const asked: string[] = [];
  return {
    asked,
    onEdit: (_: unknown, input: string) =>
      new Promise<string | null>((resolve) => {
        asked.push(input);
        answers.push(resolve);
      }),
    answer: async (sentence: string | null) => {
      await act(async () => {
        answers.shift()!(sentence);
        await Promise.resolve();
      });
    },
  };
}

function copyFrom(target: HTMLElement): string | undefined {
  const copied = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
  const event = createEvent.copy(target, { clipboardData });
  fireEvent(target, event);
  return event.defaultPrevented ? copied.get('text/plain') : 'left to the browser';
}

describe('opening the editor', () => {
  test('F2 opens it with what the cell holds in full', async () => {
    const { user, goTo, editor } = openGrid(targets());
    await goTo('B2');
    await user.keyboard('{F2}');
    expect(editor()!.value).toBe('0.654');
    expect(editor()).toBe(document.activeElement);
    expect(screen.getByRole('textbox', { name: 'B2' })).toBe(editor());
  });

  test('a double click opens it too', async () => {
    const { user, cell, editor } = openGrid(targets());
    await user.dblClick(cell('C3'));
    expect(editor()!.value).toBe('4');
  });

  test('typing opens it with what was typed instead', async () => {
    const { user, goTo, editor, edits } = openGrid(targets());
    await goTo('C3');
    await user.keyboard('42');
    expect(editor()!.value).toBe('42');
    await user.keyboard('{Enter}');
    expect(edits).toEqual(['C3=42']);
  });

  test('keys with Ctrl or Alt do not open it', async () => {
    const { user, goTo, editor } = openGrid(targets());
    await goTo('C3');
    await user.keyboard('{Control>}k{/Control}{Alt>}d{/Alt}{Shift}{F5}{Escape}');
    expect(editor()).toBeNull();
  });

  test('an input method opens one editor, and its Enter does not end the edit', async () => {
    const { goTo, cell, editor, edits } = openGrid(targets());
    await goTo('C3');
    fireEvent.keyDown(cell('C3'), { key: 'Process', keyCode: 229 });
    const opened = editor()!;
    expect(opened.value).toBe('');
    fireEvent.compositionStart(opened);
    fireEvent.keyDown(opened, { key: 'Process', keyCode: 229, isComposing: true });
    opened.value = 'ŵ';
    fireEvent.keyDown(opened, { key: 'Enter', keyCode: 229, isComposing: true });
    expect(editor()).toBe(opened);
    expect(opened.value).toBe('ŵ');
    fireEvent.compositionEnd(opened);
    expect(edits).toEqual([]);
  });

  test('the keys of an input method leave an open edit as it is', async () => {
    const { user, goTo, editor, edits } = openGrid(targets());
    await goTo('C3');
    await user.keyboard('{F2}');
    fireEvent.keyDown(editor()!, { key: 'Process', keyCode: 229 });
    await user.keyboard('{Enter}');
    expect(edits).toEqual([]);
  });

  test('a cell that may not be changed says so, and opens nothing', async () => {
    const { user, goTo, editor, status, cell } = openGrid(targets());
    expect(cell('B4').getAttribute('aria-readonly')).toBe('true');
    await goTo('B4');
    await user.keyboard('7');
    expect(editor()).toBeNull();
    expect(status()).toMatch('B4 can be read here, but not changed');
    await user.keyboard('{Escape}');
    expect(status()).toBe('');
    await user.keyboard('7{ArrowUp}');
    expect(status()).toBe('');
  });

  test('nothing can be changed where no one takes changes', async () => {
    const { user, goTo, editor, grid } = openGrid(targets(), { onEdit: undefined });
    await goTo('C3');
    await user.keyboard('{F2}{Delete}7');
    expect(editor()).toBeNull();
    expect(grid.getAttribute('aria-readonly')).toBe('true');
  });

  test('a row that has not arrived cannot be changed', async () => {
    const { user, goTo, editor, status } = openGrid(targets({ loaded: 2 }));
    await goTo('C3');
    await user.keyboard('7');
    expect(editor()).toBeNull();
    expect(status()).toMatch('C3 is still loading');
  });
});

describe('ending an edit', () => {
  test.each([
    ['{Enter}', 'B4'],
    ['{Shift>}{Enter}{/Shift}', 'B2'],
    ['{Tab}', 'C3'],
    ['{Shift>}{Tab}{/Shift}', 'A3'],
  ])('%s takes it and goes on', async (keys, next) => {
    const { user, goTo, editor, edits, focused } = openGrid(targets());
    await goTo('B3');
    await user.keyboard(`6${keys}`);
    expect([edits, editor(), focused()]).toEqual([['B3=6'], null, next]);
  });

  test('Escape leaves the cell as it was, and the focus on it', async () => {
    const { user, goTo, editor, edits, focused, cell } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('6{Escape}');
    expect([edits, editor(), focused(), cell('B3').textContent]).toEqual([[], null, 'B3', '5']);
  });

  test('an edit that changed nothing is not handed in', async () => {
    const { user, goTo, edits, focused } = openGrid(targets());
    await goTo('B2');
    await user.keyboard('{F2}{Enter}');
    expect([edits, focused()]).toEqual([[], 'B3']);
  });

  test('a cell can be typed empty', async () => {
    const { user, goTo, edits } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('{Backspace}{Enter}');
    expect(edits).toEqual(['B3=']);
  });

  test('Alt and Enter break the line', async () => {
    const { user, goTo, edits } = openGrid(targets());
    await goTo('A3');
    await user.keyboard('one{Alt>}{Enter}{/Alt}two{Enter}');
    expect(edits).toEqual(['A3=one\ntwo']);
  });

  test('a click on another cell takes the edit and goes there', async () => {
    const { user, goTo, edits, focused } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('6');
    await goTo('C2');
    expect([edits, focused()]).toEqual([['B3=6'], 'C2']);
  });

  test('leaving the grid takes the edit, once, and does not call the focus back', async () => {
    const { user, goTo, edits, editor, focused } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('6');
    await user.click(screen.getByRole('button', { name: 'After' }));
    expect([edits, editor(), focused()]).toEqual([['B3=6'], null, 'After']);
  });

  test('a refused edit stays open and says why', async () => {
    const sentence = 'A target must be a number.';
    const { user, goTo, editor, focused, status } = openGrid(targets(), {
      onEdit: () => Promise.resolve(sentence),
    });
    await goTo('B3');
    await user.keyboard('six{Enter}');
    expect(editor()!.value).toBe('six');
    expect(editor()).toBe(document.activeElement);
    expect(status()).toBe(sentence);
    const note = document.getElementById(editor()!.getAttribute('aria-describedby')!)!;
    expect(note.textContent).toBe(sentence);
    await user.keyboard('{Escape}');
    expect([editor(), focused(), status()]).toEqual([null, 'B3', '']);
  });

  test('a click elsewhere does not lose a refused edit', async () => {
    const { user, goTo, editor, selections } = openGrid(targets(), { onEdit: () => Promise.resolve('No.') });
    await goTo('B3');
    await user.keyboard('six');
    await goTo('C2');
    expect(editor()!.value).toBe('six');
    expect(selections.at(-1)).toBe('B3 of B3');
  });

  test('the editor stays where it was opened when the page chooses another cell', async () => {
    const { user, goTo, editor, cell, choose, focused } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('6');
    act(() => {
      choose('C2');
    });
    expect(cell('B3').contains(editor())).toBe(true);
    await user.keyboard('{Tab}');
    expect(focused()).toBe('C3');
  });

  test('an edit that fails says why', async () => {
    const { user, goTo, editor, status } = openGrid(targets(), {
      onEdit: () => Promise.reject(new Error('the worker stopped')),
    });
    await goTo('B3');
    await user.keyboard('6{Enter}');
    expect(editor()!.value).toBe('6');
    expect(status()).toMatch('the worker stopped');
  });

  test('what is typed while an answer is awaited goes on afterwards', async () => {
    const { onEdit, asked, answer } = awaitedEdits();
    const { user, goTo, focused, editor } = openGrid(targets(), { onEdit });
    await goTo('C2');
    await user.keyboard('6{Enter}71{Enter}8');
    expect(asked).toEqual(['6']);
    await answer(null);
    expect(asked).toEqual(['6', '71']);
    await answer(null);
    expect(editor()!.value).toBe('8');
    await user.keyboard('{Escape}');
    expect(focused()).toBe('C4');
  });

  test('an undo that comes while an answer is awaited follows it', async () => {
    const { onEdit, asked, answer } = awaitedEdits();
    let undone = 0;
    const { user, goTo } = openGrid(targets(), { onEdit, onUndo: () => undone++ });
    await goTo('B3');
    await user.keyboard('6{Enter}{Control>}z{/Control}');
    expect([asked, undone]).toEqual([['6'], 0]);
    await answer(null);
    expect(undone).toBe(1);
  });

  test('leaving the grid while an answer is awaited does not hand the edit in again', async () => {
    const { onEdit, asked, answer } = awaitedEdits();
    const { user, goTo, focused } = openGrid(targets(), { onEdit });
    await goTo('B3');
    await user.keyboard('6{Enter}');
    await user.click(screen.getByRole('button', { name: 'After' }));
    await answer(null);
    expect([asked, focused()]).toEqual([['6'], 'After']);
  });

  test('what was typed on is done though the focus goes elsewhere before the answer', async () => {
    const { onEdit, asked, answer } = awaitedEdits();
    const { user, goTo } = openGrid(targets(), { onEdit });
    await goTo('C2');
    await user.keyboard('6{Enter}71{Enter}');
    await user.click(screen.getByRole('button', { name: 'After' }));
    await answer(null);
    expect(asked).toEqual(['6', '71']);
  });

  test('a click while an answer is awaited is followed by what is typed after it', async () => {
    const typed: string[] = [];
    const { onEdit, answer } = awaitedEdits();
    const { user, goTo, focused } = openGrid(targets(), {
      onEdit: (cell, input) => {
        typed.push(`${toA1(cell)}=${input}`);
        return onEdit(cell, input);
      },
    });
    await goTo('C2');
    await user.keyboard('6{Enter}71{Enter}');
    await goTo('B3');
    await user.keyboard('8{Enter}');
    await answer(null);
    await answer(null);
    await answer(null);
    expect(typed).toEqual(['C2=6', 'C3=71', 'B3=8']);
    expect(focused()).toBe('B4');
  });

  test('going to a cell by its address waits for the answer too', async () => {
    const typed: string[] = [];
    const { onEdit, answer } = awaitedEdits();
    const { user, goTo, handle } = openGrid(targets(), {
      onEdit: (cell, input) => {
        typed.push(`${toA1(cell)}=${input}`);
        return onEdit(cell, input);
      },
    });
    await goTo('C2');
    await user.keyboard('6{Enter}');
    await user.click(screen.getByRole('button', { name: 'Before' }));
    act(() => {
      handle.current!.goTo(fromA1('B3')!);
    });
    await user.keyboard('8{Enter}');
    await answer(null);
    await answer(null);
    expect(typed).toEqual(['C2=6', 'B3=8']);
  });

  test('after a refusal nothing of what was typed on is done', async () => {
    const { onEdit, asked, answer } = awaitedEdits();
    const { user, goTo, editor } = openGrid(targets(), { onEdit });
    await goTo('C2');
    await user.keyboard('6{Enter}71{Enter}');
    await answer('No.');
    expect(asked).toEqual(['6']);
    expect(editor()!.value).toBe('6');
    await user.keyboard('5{Enter}');
    await answer(null);
    expect([asked, editor()]).toEqual([['6', '65'], null]);
  });
});

describe('without the editor', () => {
  test('Delete clears the chosen cells that hold something', async () => {
    const { user, goTo, edits } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');
    expect(edits).toEqual(['B3=', 'C3=']);
  });

  test('many cells are changed as one step where that is offered', async () => {
    const many: number[] = [];
    const { user, goTo, edits } = openGrid(targets(), {
      onEditMany: (inputs) => {
        many.push(inputs.length);
        return Promise.resolve(null);
      },
    });
    await goTo('B3');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');
    expect([many, edits]).toEqual([[2], []]);
  });

  test('a range with a cell that may not be changed is left whole', async () => {
    const { user, goTo, edits, status } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(edits).toEqual([]);
    expect(status()).toMatch('B4');
  });

  test.each([
    ['{Control>}z{/Control}', 'undo'],
    ['{Meta>}z{/Meta}', 'undo'],
    ['{Control>}y{/Control}', 'redo'],
    ['{Control>}{Shift>}Z{/Shift}{/Control}', 'redo'],
  ])('%s asks for %s', async (keys, wanted) => {
    const told: string[] = [];
    const { user, goTo } = openGrid(targets(), {
      onUndo: () => told.push('undo'),
      onRedo: () => told.push('redo'),
    });
    await goTo('B3');
    await user.keyboard(keys);
    expect(told).toEqual([wanted]);
  });

  test('in the editor Ctrl and Z are left to the editor', async () => {
    const told: string[] = [];
    const { user, goTo } = openGrid(targets(), { onUndo: () => told.push('undo') });
    await goTo('B3');
    await user.keyboard('6{Control>}z{/Control}');
    expect(told).toEqual([]);
  });
});

describe('the clipboard', () => {
  test('copying takes the chosen cells as Excel does', async () => {
    const { user, goTo, cell } = openGrid(targets());
    await goTo('B2');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(copyFrom(cell('B2'))).toBe('65%\t70\r\n5\t4');
  });

  test('pasting types a block into the cells and chooses it', async () => {
    const { user, goTo, edits, selections } = openGrid(targets());
    await goTo('B2');
    await user.paste('66\t71\r\n6\t3\r\n');
    expect(edits).toEqual(['B2=66', 'C2=71', 'B3=6', 'C3=3']);
    expect(selections.at(-1)).toBe('B2 of B2:C3');
  });

  test('a block that does not fit is refused with a sentence', async () => {
    const { user, goTo, edits, status } = openGrid(targets());
    await goTo('C4');
    await user.paste('1\t2');
    expect(edits).toEqual([]);
    expect(status()).toMatch('1 row by 2 columns');
  });

  test('pasting ends at the first cell that is refused, and says why', async () => {
    const { user, goTo, status } = openGrid(targets(), {
      onEdit: (_, input) => Promise.resolve(input === 'x' ? 'x is no number.' : null),
    });
    await goTo('B2');
    await user.paste('1\tx');
    expect(status()).toBe('x is no number.');
  });

  test('an open editor copies and pastes its own text', async () => {
    const { user, goTo, editor, edits } = openGrid(targets());
    await goTo('B3');
    await user.keyboard('6');
    await user.paste('7\t8');
    expect(editor()!.value).toBe('67\t8');
    expect(edits).toEqual([]);
    expect(copyFrom(editor()!)).toBe('left to the browser');
  });
});

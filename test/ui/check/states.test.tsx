/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { toA1 } from '../../../src/core/sheet/address';
import type { Engine } from '../../../src/core/engine/engine';
import { openPane } from '../support/openPane';
import { backwardDraft, draft, draftWithGaps, readyDraft } from './drafts';
import { chosenCell, findingRows, findings, findShown, row, typeInto } from './list';

test('where nothing is left to do that is said, with what it rests on', async () => {
  const { model } = await openPane(readyDraft);
  expect(screen.getByRole('heading', { name: 'Ready to submit' })).toBeTruthy();
  const ruleCount = model.getState().rules.size;
  expect(
    screen.getByText(
      `2 indicators checked against ${ruleCount} rules. No error and no unexplained query is left.`,
    ),
  ).toBeTruthy();
  expect(screen.queryByRole('tree')).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('rules that did not run are listed with the reason, by their titles', async () => {
  const { user } = await openPane(draftWithGaps);
  await user.click(screen.getByRole('button', { name: '4 rules not run' }));
  const list = screen.getByRole('button', { name: '4 rules not run' }).closest('h2')!.parentElement!
    .parentElement!;
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent!);
  expect(lines).toHaveLength(4);
  expect(lines.join('\n')).toMatch(/Target easier than the past target: There is no column of past targets/);
});

test('a table that was not understood keeps the workbook from being ready, and can be gone to', async () => {
  const { user, selected } = await openPane(draftWithGaps);
  expect(screen.getByRole('heading', { name: 'Not ready: 1 to explain' })).toBeTruthy();
  await user.click(row(/^A1 on Appendix 2 .*The table under “Measure \| Before/));
  expect(selected).toEqual(['Appendix 2!A1']);
});

test('a sheet that could not be read is named with the reason', async () => {
  await openPane(readyDraft, {
    engine: (engine) =>
      withCheck(engine, (check) => ({
        ...check,
        failures: [{ sheet: 'Appendix 3', reason: 'The sheet is too large to be read.' }],
        summary: { ...check.summary, ready: false },
      })),
  });
  expect(screen.getByText('Appendix 3: The sheet is too large to be read.')).toBeTruthy();
});

test('settings that could not be used are said until they are dismissed, and lead to the settings', async () => {
  const { user, model } = await openPane(readyDraft, {
    engine: (engine) =>
      withCheck(engine, (check) => ({ ...check, settingsProblems: ['The severity “grave” is not known.'] })),
  });
  expect(screen.getByText('The severity “grave” is not known.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('The severity “grave” is not known.')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ready to submit' }));
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByText(/^Checked/);
  expect(screen.queryByText('The severity “grave” is not known.')).toBeNull();
  expect(model.getState().view).toBe('check');
});

test('a workbook without a scorecard is told what was looked for and what to do', async () => {
  const { user } = await openPane({
    Budget: [
      ['Heading', 'Amount'],
      ['Roads', 12],
    ],
  });
  expect(screen.getByRole('heading', { name: 'Nothing to check' })).toBeTruthy();
  expect(await findShown(/^No scorecard was found in this workbook/)).toBeTruthy();
  expect(screen.queryByRole('tree')).toBeNull();
  expect(await screen.findByRole('form', { name: 'Where the scorecard is' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Say where the scorecard is/ }));
  expect(screen.queryByRole('form')).toBeNull();
});

test('the first check shows how far it has come and can be cancelled', async () => {
  const slow = slowEngine();
  const { user } = await openPane(draft, { isChecked: false, engine: slow.wrap });
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  slow.tell({ share01: 0.4, sheet: 'Appendix 1' });
  expect(await screen.findByText('Checking Appendix 1…')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.4');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  slow.release();
  expect(await findShown('The check was cancelled.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Check this workbook' }).getAttribute('aria-disabled')).not.toBe(
    'true',
  );
});

test('while it is checked again the findings stay, and what would write waits with a reason', async () => {
  const slow = slowEngine();
  const { user } = await openPane(draft, { engine: slow.wrapAfterFirst });
  await user.click(row(/^C2/));
  const again = screen.getByRole('button', { name: 'Check again' });
  await user.click(again);
  slow.tell({ share01: 0.4, sheet: 'Appendix 1' });
  expect(await screen.findByRole('button', { name: 'Cancel' })).toBeTruthy();
  expect(findings()).toHaveLength(6);
  const fix = screen.getByRole('button', { name: 'Fix…' });
  expect(fix.getAttribute('aria-disabled')).toBe('true');
  expect(fix.title).toBe('The workbook is being checked: one moment.');
  expect(document.activeElement).toBe(again);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  slow.release();
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
  // The focus was on Cancel, which is gone.
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Not ready/ }));
  expect(screen.getByText('Changed since 14:02: choose “Check again”')).toBeTruthy();
});

test('after a change in the workbook the list says that it is stale, and is checked again by itself', async () => {
  const pane = await openPane(draft);
  await pane.type('Appendix 1', 'G3', '92');
  expect(screen.getByText('Changed since 14:02; checking again by itself')).toBeTruthy();
  await pane.passTime();
  expect(await screen.findByText('Checked 14:02, as at 15 April 2017')).toBeTruthy();
  expect(findings()).toEqual(['C2', 'C5', 'F4', 'F6', 'D7']);
  expect(pane.selected).toEqual([]);
});

test('a check by itself changes neither what is chosen nor where the focus is', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^F4/));
  await typeInto(pane, 'G3', '92');
  await waitFor(() => {
    expect(findings()).not.toContain('G3');
  });
  expect(chosenCell()).toBe('Query F4');
  expect(document.activeElement).toBe(row(/^F4/));
});

test('what is closed stays closed, whatever comes and goes', async () => {
  // One finding fewer, and the group would be short enough to stand open from the beginning.
  const pane = await openPane(backwardDraft(13));
  expect(row(/^Target goes backwards 13/).getAttribute('aria-expanded')).toBe('false');
  await typeInto(pane, 'G2', '92');
  await waitFor(() => {
    expect(row(/^Errors/).textContent).toBe('Errors 12');
  });
  expect(row(/^Target goes backwards 12/).getAttribute('aria-expanded')).toBe('false');
});

test('marks and the report are made and taken away under More', async () => {
  const { user, file } = await openPane(draft);
  const marked: string[] = [];
  file.onCells((_, cells) => marked.push(...(cells ?? []).map(toA1)));
  await user.click(screen.getByRole('button', { name: 'More' }));
  const isIdle = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
  await waitFor(() => {
    expect([isIdle('Clear marks'), isIdle('Remove report')]).toEqual([true, true]);
  });
  await user.click(screen.getByRole('button', { name: 'Mark on sheet' }));
  expect(await findShown('6 cells marked on the sheet.')).toBeTruthy();
  const afterwards = marked.splice(0);
  expect(afterwards).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Clear marks' }));
  await findShown('The marks are cleared.');
  expect(marked).toEqual(afterwards);
  await user.click(screen.getByRole('button', { name: 'Write report' }));
  expect(await findShown(/^The report is on sheet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove report' }));
  expect(await findShown('The report is removed.')).toBeTruthy();
  expect([isIdle('Clear marks'), isIdle('Remove report')]).toEqual([true, true]);
});

test('a sheet by itself is checked, and the others are said to be left out', async () => {
  const { user, file } = await openPane(
    { ...draft, 'Appendix 2': draft['Appendix 1']! },
    { isChecked: false },
  );
  file.enter('Appendix 2', { row: 1, column: 1 });
  await user.click(screen.getByRole('button', { name: 'Check this sheet only' }));
  await user.click(await screen.findByRole('button', { name: '1 sheet not checked' }));
  expect(await findShown(/^Appendix 1: left out, because you chose to check one sheet only/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => {
    expect(screen.queryByText('1 sheet not checked')).toBeNull();
  });
});

test('dismissing a notice leaves the focus at the tab of the view', async () => {
  const { user } = await openPane(draft);
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Mark on sheet' }));
  await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Check' }));
});

test('text of the sheet is shown as text', async () => {
  const name = '<img src=x onerror=alert(1)> of pupils';
  await openPane({
    'Appendix 1': [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      [`Percentage ${name}`, 80, 82, 81, 'Ofsted, March 2017'],
    ],
  });
  expect(findingRows()[0]!.textContent).toContain(name);
  expect(document.querySelector('img')).toBeNull();
});

type Check = Awaited<ReturnType<Engine['check']>>;

function withCheck(engine: Engine, change: (check: Check) => Check): Engine {
  return new Proxy(engine, {
    get: (target, key) =>
      key === 'check'
        ? async (...args: Parameters<Engine['check']>) => change(await target.check(...args))
        : bound(target, key),
  });
}

/** An engine whose check waits in the middle until it is released. */
function slowEngine() {
  let told: ((progress: { share01: number; sheet: string }) => void) | undefined;
  let letGo: () => void = () => undefined;
  let isFirst = false;
  const wrap = (engine: Engine): Engine =>
    new Proxy(engine, {
      get: (target, key) => {
        if (key !== 'check') return bound(target, key);
        return async (...[request, onProgress]: Parameters<Engine['check']>) => {
          if (isFirst) {
            isFirst = false;
            return target.check(request, onProgress);
          }
          told = onProgress;
          let isCancelled = false;
          target.cancel = () => {
            isCancelled = true;
          };
          await new Promise<void>((resolve) => (letGo = resolve));
          const check = target.check(request, onProgress);
          if (isCancelled) Object.getPrototypeOf(target).cancel.call(target);
          return check;
        };
      },
    });
  return {
    wrap,
    wrapAfterFirst: (engine: Engine) => {
      isFirst = true;
      return wrap(engine);
    },
    tell: (progress: { share01: number; sheet: string }) => {
      act(() => told?.(progress));
    },
    release: () => {
      letGo();
    },
  };
}

function bound<Target extends object>(target: Target, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';

const headings = [
  'Service',
  'Indicator',
  'Kent 2016',
  'National 2016',
  'Target 2017',
  'Target 2018',
  'Comments',
];
const rows = [
  headings,
  ['Homes', 'Percentage of homes let on time', 60, 62, 70, 65, 'Own figures, May 2016'],
  ['Homes', 'Number of homes built', 'N/A', 10, 12, 14, 'Due in June 2017'],
  ['Skills', 'Percentage of leavers in work', 70, 72, 74, 76, 'Own figures, May 2016'],
];
const long = Array.from({ length: 12 }, (_, index) => [
  'Homes',
  `Percentage of homes in district ${index + 1} that are let within four weeks of being vacated`,
  60,
  62,
  70 + index,
  65,
  'Own figures, May 2016',
]);

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

async function saved(action: () => Promise<void>): Promise<{ name: string; text: string; type: string }[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  await action();
  click.mockRestore();
  const read = (blob: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as string);
      };
      reader.readAsText(blob);
    });
  return Promise.all(
    blobs.map(async (blob, index) => ({ name: names[index]!, type: blob.type, text: await read(blob) })),
  );
}

test('opens from the check, and goes back to it', async () => {
  const { user, model } = await openPane({ Plan: rows });
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Report and sign-off' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Report and sign-off' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Check' }).getAttribute('aria-selected')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Back to the check' }));
  expect(model.getState().view).toBe('check');
});

test('before a check it says what is needed', async () => {
  await openPane({ Plan: rows }, { view: 'report', isChecked: false });
  expect(await screen.findByText(/Nothing has been checked yet/)).toBeTruthy();
});

test('the report is saved with the name of who checked, as a page and for Word', async () => {
  const { user } = await openPane({ Plan: rows }, { view: 'report' });
  await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'A. Officer');
  const files = await saved(async () => {
    await user.click(screen.getByRole('button', { name: 'Save for Word' }));
    await user.click(screen.getByRole('button', { name: 'Save as a page' }));
  });
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['scorecard-check.doc', 'application/msword'],
    ['scorecard-check.html', 'text/html'],
  ]);
  expect(files[0]!.text).toContain('Checked by A. Officer as at 15 April 2017.');
  expect(files[0]!.text).toContain('Percentage of homes let on time');
});

test('a report that was made before the name was given is not handed out', async () => {
  await openPane({ Plan: rows }, { view: 'report' });
  const button = () => screen.getByRole('button', { name: 'Save for Word' });
  await waitFor(() => {
    expect(button().getAttribute('aria-disabled')).not.toBe('true');
  });
  const files = await saved(async () => {
    // At once, before the page can have been made anew.
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'A. Officer' } });
    fireEvent.click(button());
    await waitFor(() => {
      expect(button().getAttribute('aria-disabled')).not.toBe('true');
    });
    fireEvent.click(button());
  });
  for (const { text } of files) expect(text).toContain('Checked by A. Officer');
  expect(files.length).toBeGreaterThan(0);
});

test('is signed only with a name, is kept, and says so on the check; a changed figure ends it', async () => {
  const { user, type, passTime, model } = await openPane({ Plan: rows }, { view: 'report' });
  const part = within(await screen.findByRole('region', { name: 'Sign-off' }));
  await user.click(part.getByRole('button', { name: 'Sign off' }));
  expect(part.getByText(/^Type your name above first/)).toBeTruthy();
  await enter(user, screen.getByRole('textbox', { name: 'Your name' }), 'A. Officer');
  await user.click(part.getByRole('button', { name: 'Sign off' }));
  expect(await part.findByText(/^Signed off by A\. Officer on 15 April 2017: /)).toBeTruthy();
  act(() => {
    model.show('check');
  });
  expect(await screen.findByText(/^Signed off by A\. Officer/)).toBeTruthy();
  await type('Plan', 'E4', '75');
  await passTime();
  expect(
    await screen.findByText(
      /no longer holds: 1 row changed or added since \(Percentage of leavers in work\)/,
    ),
  ).toBeTruthy();
});

test('a sign-off is withdrawn, and the focus stays where one can sign again', async () => {
  const { user, engine, model } = await openPane({ Plan: rows }, { view: 'report' });
  await act(async () => {
    await engine.signOff('A. Officer');
    await model.check();
  });
  await user.click(await screen.findByRole('button', { name: 'Withdraw the sign-off' }));
  expect(await screen.findByText(/^Nobody has signed it off yet/)).toBeTruthy();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sign off' }));
  });
});

test('each service that is asked for something has its letter, opened as a mail with subject, words and date', async () => {
  const { user } = await openPane({ Plan: rows }, { view: 'report' });
  await screen.findByText('Homes: 2 things open');
  expect(screen.queryByText(/^Skills:/)).toBeNull();
  await user.type(screen.getByLabelText('Answer by'), '2017-04-28');
  await waitFor(() => {
    const link = screen.getByRole('link', { name: 'Open as e-mail: the letter to Homes' });
    const address = decodeURIComponent(link.getAttribute('href')!);
    expect(address).toMatch(
      /^mailto:\?subject=Scorecard: 2 things open for Homes by 28 April 2017&body=Hello,\r\n/,
    );
    expect(address).toContain('Percentage of homes let on time (F2)');
  });
});

test('a letter too long for a mail’s address is copied, with formats', async () => {
  const { user } = await openPane({ Plan: [headings, ...long] }, { view: 'report' });
  await screen.findByText(/^Homes: /);
  expect(screen.queryByRole('link')).toBeNull();
  const written: Record<string, Blob>[] = [];
  const clipboard = {
    write: (items: { parts: Record<string, Blob> }[]) => {
      written.push(...items.map(({ parts }) => parts));
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  });
  await user.click(
    within(section('Letters to services')).getByRole('button', { name: 'Copy the letter to Homes' }),
  );
  await waitFor(() => {
    expect(written.map((parts) => Object.keys(parts))).toEqual([['text/html', 'text/plain']]);
  });
});

test('where nobody is asked for anything it says so', async () => {
  await openPane({ Plan: [headings, rows[3]!] }, { view: 'report' });
  expect(await screen.findByText(/^There is no letter to write/)).toBeTruthy();
});

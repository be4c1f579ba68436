/** @jest-environment ./test/support/worlds/dom.cjs */
import '../ui/support/jsdomGaps';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { fromA1 } from '../../src/core/sheet/address';
import { ValueBar } from '../../src/workbench/ValueBar';

function open(props: Partial<ComponentProps<typeof ValueBar>> = {}) {
  const done: string[] = [];
  const bar = (own: Partial<ComponentProps<typeof ValueBar>>, of = '') => (
    <ValueBar
      address={fromA1('C5')!}
      cell={{ text: '74.8', input: '74.8123', kind: 'number' }}
      formula={null}
      marks={[]}
      notesId="notes"
      onGo={(name) => {
        done.push(`go ${name}`);
        return /^[A-Z]+\d+$/i.test(name) ? null : `There is no cell “${name}”.`;
      }}
      onType={(input) => {
        done.push(`type ${input}${of}`);
        return Promise.resolve(input === '=1' ? 'Formulas cannot be typed.' : null);
      }}
      onLeave={(direction) => done.push(`leave ${direction}`)}
      {...own}
    />
  );
  const { rerender } = render(bar(props));
  const user = userEvent.setup();
  return {
    user,
    done,
    value: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /of C5$/ }),
    /** What an edit that ends late does: the cell after it is chosen, whatever somebody does meanwhile. */
    choose: (a1: string, text: string) => {
      rerender(bar({ address: fromA1(a1)!, cell: { text, kind: 'number' } }, ` into ${a1}`));
    },
    show: (own: Partial<ComponentProps<typeof ValueBar>>) => {
      rerender(bar(own));
    },
  };
}

const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Cell address/ });

test('an address that is being typed stays, and keeps the focus, when another cell is chosen meanwhile', async () => {
  const { user, done, choose } = open();
  await user.click(nameField());
  await user.keyboard('J7');
  choose('C6', '60');
  await user.keyboard('1{Enter}');
  expect(done).toEqual(['go J71']);
});

test('an address that nobody changed follows the chosen cell, and is typed over as a whole', async () => {
  const { user, done, choose } = open();
  await user.click(nameField());
  choose('C6', '60');
  expect(nameField().value).toBe('C6');
  await user.keyboard('J71{Enter}');
  expect(done).toEqual(['go J71']);
});

test('what is typed for one cell goes into that cell, when another is chosen meanwhile', async () => {
  const { user, done, value, choose } = open();
  await user.clear(value());
  await user.type(value(), '75');
  choose('C6', '60');
  const next = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Value of C6' });
  expect([done, next.value]).toEqual([['type 75'], '60']);
  await user.clear(next);
  await user.type(next, '61{Enter}');
  expect(done).toEqual(['type 75', 'type 61 into C6', 'leave down']);
});

test('what is typed is not lost to a figure that arrives late, but a formula is shown', async () => {
  const { user, value, show } = open();
  await user.clear(value());
  await user.type(value(), '7');
  show({ cell: { text: '80', kind: 'number' } });
  expect(value().value).toBe('7');
  show({ formula: '=B5*2' });
  expect(value().value).toBe('=B5*2');
});

test('the value is there in full, and is changed with Enter as in the sheet', async () => {
  const { user, done, value } = open();
  expect(value().value).toBe('74.8123');
  await user.clear(value());
  await user.type(value(), '75{Enter}');
  expect(done).toEqual(['type 75', 'leave down']);
});

test('Enter on a value that nobody changed only moves on, and Escape goes back to the sheet', async () => {
  const { user, done, value } = open();
  await user.type(value(), '{Enter}');
  await user.type(value(), '9{Escape}');
  expect(done).toEqual(['leave down', 'leave null']);
  expect(value().value).toBe('74.8123');
});

test('Tab hands in what was typed, and leaves the field as any other where nothing was', async () => {
  const { user, done, value } = open();
  await user.click(value());
  await user.tab();
  expect(done).toEqual([]);
  await user.type(value(), '1{Tab}');
  expect(done).toEqual(['type 74.81231', 'leave right']);
});

test('a refusal is said beside the field, which keeps what was typed', async () => {
  const { user, done, value } = open();
  await user.clear(value());
  await user.type(value(), '=1{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe('Formulas cannot be typed.');
  expect([value().value, value().getAttribute('aria-invalid')]).toEqual(['=1', 'true']);
  expect(done).toEqual(['type =1']);
});

test('a formula is shown and cannot be changed, and it is said that nothing works it out', async () => {
  const { user, done, value } = open({ formula: '=ROUND(C4*2,0)' });
  expect(value().value).toBe('=ROUND(C4*2,0)');
  await user.type(value(), '1{Enter}');
  expect(done).toEqual(['leave down']);
  expect(document.getElementById('notes')!.textContent).toMatch(/not worked out here: 74\.8 is what it last/);
});

test('what was found at the cell stands below, the gravest first', () => {
  open({
    marks: [
      { severity: 'error', text: 'The 2018 target is below 2017’s.' },
      { severity: 'query', text: 'Who agreed to this?' },
    ],
  });
  const notes = document.getElementById('notes')!.querySelectorAll('p');
  expect([...notes].map(({ textContent }) => textContent)).toEqual([
    'Error: The 2018 target is below 2017’s.',
    'Query: Who agreed to this?',
  ]);
});

test('an address that is typed leads there, and a wrong one is said', async () => {
  const { user, done } = open();
  const name = screen.getByRole('textbox', { name: /^Cell address/ });
  await user.clear(name);
  await user.type(name, 'F12{Enter}');
  expect(done).toEqual(['go F12']);
  await user.clear(name);
  await user.type(name, 'there{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('There is no cell “there”.');
});

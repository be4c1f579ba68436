import './jsdomGaps';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type CellAddress, fromA1, toA1 } from '../../../src/core/sheet/address';
import type { CalendarDate } from '../../../src/core/sheet/calendar';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { Engine } from '../../../src/core/engine/engine';
import type { LiveHost } from '../../../src/core/sheet/host';
import type { Clock } from '../../../src/ui/model/clock';
import { PaneModel } from '../../../src/ui/model/paneModel';
import type { View } from '../../../src/ui/model/state';
import { Pane } from '../../../src/ui/Pane';
import type { ChosenDocument } from '../../../src/ui/model/paneParts';
import { readDocument } from '../../../src/file/readDocument';
import type { LiveFile } from '../../../src/file/session/liveFile';
import { openLiveFile } from '../../../src/file/session/openLiveFile';
import { workbookOf, type SheetRows } from '../../support/workbookOf';

// A machine that has other work to do is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

export interface PaneSetup {
  readonly view?: View;
  /** The day of the check; 2017-04-15 unless given. */
  readonly today?: CalendarDate;
  /** Whether the workbook is checked before the view is shown; true unless given. */
  readonly isChecked?: boolean;
  /** Other ways of the host, for a workbook that refuses something. */
  readonly host?: (file: LiveFile) => LiveHost;
  /** What reads a file that the user chooses; the real reader unless given. */
  readonly readDocument?: (file: File) => Promise<ChosenDocument>;
  /** Other ways of the engine, for answers that come late or not at all. */
  readonly engine?: (engine: Engine) => Engine;
}

export interface OpenedPane {
  readonly user: UserEvent;
  readonly model: PaneModel;
  readonly file: LiveFile;
  readonly engine: Engine;
  /** Cells that were shown to the user, "Sheet1!A2". */
  readonly selected: readonly string[];
  /** What screen readers were told, in order. */
  readonly announced: readonly string[];
  /** Types into a cell, as the user does in the sheet. */
  type(sheet: string, a1: string, input: string): Promise<void>;
  /** Lets the time pass after which the workbook is checked again by itself. */
  passTime(): Promise<void>;
}

/** The pane over the real engine and a real file: sheets given as rows, by name, or the bytes of a workbook. */
export async function openPane(
  content: Uint8Array | Readonly<Record<string, SheetRows>>,
  setup: PaneSetup = {},
): Promise<OpenedPane> {
  const { view = 'check', today = '2017-04-15', isChecked = true } = setup;
  const selected: string[] = [];
  // Node's own arrays are strangers to the classes of jsdom.
  const bytes = ArrayBuffer.isView(content) ? Uint8Array.from(content) : workbookOf(content);
  const file = openLiveFile(bytes, 'draft.xlsx', {
    onSelect: (sheet: string, cell: CellAddress) => selected.push(`${sheet}!${toA1(cell)}`),
  });
  const host = setup.host?.(file) ?? file;
  const real = createEngine(host, { pause: () => Promise.resolve() });
  const engine = setup.engine?.(real) ?? real;
  const timers = new Set<() => void>();
  const model = new PaneModel({
    host,
    engine,
    clock: clockAt(today, timers),
    readDocument: setup.readDocument ?? readChosen,
  });
  const announced: string[] = [];
  let last = model.getState().announcement;
  model.subscribe(() => {
    const { announcement } = model.getState();
    if (announcement !== last) announced.push(announcement.text);
    last = announcement;
  });
  await model.open();
  if (isChecked) await model.check();
  model.show(view);
  render(<Pane model={model} isDark={false} />);
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
  const passTime = () =>
    act(async () => {
      const due = [...timers];
      timers.clear();
      for (const run of due) run();
      do await new Promise((later) => setTimeout(later));
      while (model.getState().progress);
    });
  const type = (sheet: string, a1: string, input: string) =>
    act(async () => {
      expect(await file.type(sheet, fromA1(a1)!, input)).toEqual([]);
    });
  return { user: userEvent.setup(), model, file, engine, selected, announced, type, passTime };
}

/** The bytes of a file: the one of jsdom has no arrayBuffer. */
function readChosen(file: File): Promise<ChosenDocument> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      try {
        resolve(readDocument(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)), file.name));
      } catch (error) {
        reject(error as Error);
      }
    };
    reader.readAsArrayBuffer(file);
  });
}

function clockAt(today: CalendarDate, timers: Set<() => void>): Clock {
  let now = 0;
  return {
    today: () => today,
    time: () => '14:02',
    now: () => (now += 1),
    startTimer: (_milliseconds, then) => {
      timers.add(then);
      return () => {
        timers.delete(then);
      };
    },
  };
}

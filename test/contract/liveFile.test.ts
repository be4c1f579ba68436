import { fromA1 } from '../../src/core/sheet/address';
import { openLiveFile } from '../../src/file';
import { makeFile } from './contractFile';
import { describeHost } from './hostContract';
import { describeLiveHost } from './liveHostContract';

describeHost('open file', (...sheets) => openLiveFile(makeFile(sheets), 'draft.xlsx'));

describeLiveHost('open file', (...sheets) => {
  const host = openLiveFile(makeFile(sheets), 'draft.xlsx');
  return {
    host,
    type: async (sheet, a1, input) => {
      expect(await host.type(sheet, fromA1(a1)!, input)).toEqual([]);
    },
    settle: () => Promise.resolve(),
  };
});

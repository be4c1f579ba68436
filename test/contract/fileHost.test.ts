import { openWorkbook } from '../../src/file';
import { makeFile } from './contractFile';
import { describeHost } from './hostContract';

describeHost('xlsx file', (...sheets) => openWorkbook(makeFile(sheets), 'draft.xlsx'));

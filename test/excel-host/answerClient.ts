import type { EmulatedExcel } from './emulatedExcel';
import type { RequestBody } from './process';
import type { ClientAnswer, ClientFacts, ClientQuestion, OfficeTheme } from './richClient';

/** What Excel for Windows refuses as a whole, by numbers of Office's own. */
const statuses: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** An object that Office.js makes by itself when it starts, to say that it listens to the ribbon. */
const ownService = 'Microsoft.InternalService.AddinInternalService';

const instances = new WeakMap<EmulatedExcel, string>();
let started = 0;

export function clientFacts(excel: EmulatedExcel, theme: OfficeTheme): ClientFacts {
  const { book, level, undoLevel } = excel;
  if (!instances.has(excel)) instances.set(excel, `workbook ${process.pid} ${++started}`);
  return {
    instanceId: instances.get(excel)!,
    documentUrl: `C:\\Scorecards\\${book.name}`,
    locale: 'en-GB',
    requirementSets: {
      ExcelApi: `1.${level}`,
      ...(undoLevel === null ? {} : { ExcelApiUndo: `1.${undoLevel}` }),
      RichApiRuntimeFlag: '1.2',
      AddinCommands: '1.1',
      Settings: '1.1',
    },
    theme,
    settings: Object.fromEntries([...book.settings].map(([key, content]) => [key, JSON.stringify(content)])),
  };
}

/** Answers as Excel for Windows does; null where it never answers. */
export function answerClient(excel: EmulatedExcel, question: ClientQuestion): ClientAnswer | null {
  if (question.kind === 'request') {
    return runRequest(excel, JSON.parse(question.body) as RequestBody, question.flags);
  }
  if (question.kind === 'unknown') excel.unknownMembers.push(question.what);
  else {
    excel.book.settings.clear();
    for (const [key, json] of Object.entries(question.settings))
      excel.book.settings.set(key, JSON.parse(json));
  }
  return { status: 0, body: '' };
}

function runRequest(excel: EmulatedExcel, request: RequestBody, flags: number): ClientAnswer | null {
  const response = isOwnBusiness(request) ? acknowledge(request) : excel.answer(request, flags);
  if (response === null) return null;
  const status = statuses[response.Error?.Code ?? ''];
  return status === undefined ? { status: 0, body: JSON.stringify(response) } : { status, body: '' };
}

function isOwnBusiness({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === ownService);
}

function acknowledge({ Actions }: RequestBody): NonNullable<ReturnType<EmulatedExcel['answer']>> {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [], Error: null };
}

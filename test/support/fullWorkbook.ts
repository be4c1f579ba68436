import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const microsoft = 'http://schemas.microsoft.com/office';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Relation = readonly [id: string, type: string, target: string];

function relations(...all: readonly Relation[]): string {
  const inside = all.map(
    ([Id, type, target]) =>
      `<Relationship Id="${Id}" Type="${type.startsWith('http') ? type : `${office}/${type}`}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${inside.join('')}</Relationships>`;
}

/** The rows of the main sheet, as Excel writes them: B2 to B4 share a formula, C2 has a format of its own. */
export const fullRows =
  '<row r="1" spans="1:4" s="1" customFormat="1" ht="18" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:4" x14ac:dyDescent="0.3"><c r="A2"><v>10</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>20</v></c><c r="C2" s="2"><v>0.5</v></c><c r="D2" s="3" t="s"><v>4</v></c></row>' +
  '<row r="3" spans="1:4" x14ac:dyDescent="0.3"><c r="A3"><v>11</v></c><c r="B3"><f t="shared" si="0"/><v>22</v></c><c r="C3" s="2"><v>0.25</v></c><c r="D3" s="3"/></row>' +
  '<row r="4" spans="1:4" x14ac:dyDescent="0.3"><c r="A4"><v>12</v></c><c r="B4"><f t="shared" si="0"/><v>24</v></c><c r="C4" s="2"><v>0.125</v></c><c r="D4" s="3"/></row>' +
  '<row r="6" spans="1:4" x14ac:dyDescent="0.3"><c r="A6" s="1" t="s"><v>0</v></c><c r="B6" t="s"><v>1</v></c></row>' +
  '<row r="7" spans="1:4" x14ac:dyDescent="0.3"><c r="A7"><v>1</v></c><c r="B7"><v>2</v></c></row>';

const beforeRows =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D7"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="20.6640625" customWidth="1"/></cols>';

const afterRows =
  '<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="C6:D6"/></mergeCells>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="A2:A4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="D2" location="Pivot!A1" display="there"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Main!A2:C2</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

function worksheet(inside: string): string {
  return (
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" ` +
    `xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{22222222-2222-2222-2222-222222222222}">${inside}</worksheet>`
  );
}

const application = 'application/vnd.openxmlformats-officedocument.';
const contentTypes: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${application}spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${application}spreadsheetml.worksheet+xml`,
  'xl/styles.xml': `${application}spreadsheetml.styles+xml`,
  'xl/sharedStrings.xml': `${application}spreadsheetml.sharedStrings+xml`,
  'xl/calcChain.xml': `${application}spreadsheetml.calcChain+xml`,
  'xl/comments1.xml': `${application}spreadsheetml.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': `${application}drawing+xml`,
  'xl/charts/chart1.xml': `${application}drawingml.chart+xml`,
  'xl/tables/table1.xml': `${application}spreadsheetml.table+xml`,
  'xl/pivotTables/pivotTable1.xml': `${application}spreadsheetml.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${application}spreadsheetml.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${application}spreadsheetml.pivotCacheRecords+xml`,
  'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
  'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  'customXml/itemProps1.xml': `${application}customXmlProperties+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${application}extended-properties+xml`,
};

const chart =
  `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Main!$A$2:$A$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const anchor =
  `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  '<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** Parts of a workbook that has a bit of everything, in the order in which they are zipped. */
export function fullParts(): Record<string, string | Uint8Array> {
  const overrides = Object.entries(contentTypes).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="vml" ContentType="${application}vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${application}spreadsheetml.printerSettings"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
    ),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
      '<sheets><sheet name="Main" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="3" state="hidden" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Main!$A$1:$D$7</definedName><definedName name="Rate">Main!$C$2</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId8"/></pivotCaches>' +
      '<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId9"/></x14:slicerCaches></ext></extLst></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'calcChain', 'calcChain.xml'],
      ['rId6', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['rId7', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml'],
      ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId9', `${microsoft}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
      ['rId10', 'customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(`${beforeRows}<sheetData>${fullRows}</sheetData>${afterRows}`),
    'xl/worksheets/sheet2.xml': worksheet(
      '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      [
        'rId6',
        `${microsoft}/2017/10/relationships/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ],
      ['rId7', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relations([
      'rId1',
      'pivotTable',
      '../pivotTables/pivotTable1.xml',
    ]),
    'xl/styles.xml':
      `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
      '<xf numFmtId="164" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="9" uniqueCount="5"><si><t>Year</t></si><si><t>Twice</t></si><si><t>Rate</t></si><si><t>Comment</t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si></sst>`,
    'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="B2" i="1"/><c r="B3" i="1"/><c r="B4" i="1"/></calcChain>`,
    'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>tc={33333333-3333-3333-3333-333333333333}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Awaited</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${declaration}<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2017-03-01T10:00:00.00" personId="{44444444-4444-4444-4444-444444444444}" id="{33333333-3333-3333-3333-333333333333}"><text>Awaited</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${declaration}<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Officer" id="{44444444-4444-4444-4444-444444444444}" userId="o" providerId="None"/></personList>`,
    'xl/drawings/drawing1.xml': anchor,
    'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/charts/chart1.xml': chart,
    'xl/tables/table1.xml': `${declaration}<table xmlns="${main}" id="1" name="Years" displayName="Years" ref="A6:B7" totalsRowShown="0"><autoFilter ref="A6:B7"/><tableColumns count="2"><tableColumn id="1" name="Year"/><tableColumn id="2" name="Twice"/></tableColumns></table>`,
    'xl/pivotTables/pivotTable1.xml': `${declaration}<pivotTableDefinition xmlns="${main}" name="Pivot1" cacheId="5" dataCaption="Values"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField/><pivotField/></pivotFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A6:B7" sheet="Main"/></cacheSource><cacheFields count="2"><cacheField name="Year" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="1"/></cacheField><cacheField name="Twice" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2" maxValue="2"/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
      'rId1',
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="1"><r><n v="1"/><n v="2"/></r></pivotCacheRecords>`,
    'xl/slicers/slicer1.xml': `${declaration}<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="Year" cache="Slicer_Year" rowHeight="241300"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `${declaration}<slicerCacheDefinition xmlns="${microsoft}/spreadsheetml/2009/9/main" name="Slicer_Year" sourceName="Year"/>`,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from(
      { length: 300 },
      (_, index) => (index * 7) & 255,
    ),
    'xl/vbaProject.bin': Uint8Array.from({ length: 900 }, (_, index) => (index * index) & 255),
    'customXml/item1.xml': '<notes xmlns="urn:council">kept</notes>',
    'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{55555555-5555-5555-5555-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties"/>`,
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

export function fullWorkbook(): Uint8Array {
  const parts = Object.entries(fullParts()).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime: '2017-04-01T12:00:00' });
}

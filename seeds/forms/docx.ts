import type { Buffer } from 'node:buffer';
import { openZip } from '../../src/platform/files/zip.ts';

/** One thing to fill in or to read on a form. */
export type FormPart =
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choices'; readonly label: string; readonly options: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: number };

export type FormPlan = { readonly title: string; readonly to: string; readonly parts: readonly FormPart[] };

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Twentieths of a point: the width of an A4 page between margins of 2 cm. */
const WIDTH = 9_638;

/** A form on A4 as a Word document (ECMA-376): dotted lines to write on, boxes to tick. The same plan gives the same bytes. */
export async function writeForm(plan: FormPlan): Promise<Buffer> {
  const zip = openZip();
  for (const [name, xml] of Object.entries({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': documentXml(plan),
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
  })) {
    const entry = zip.entry(name);
    await entry.write(HEAD + xml);
    await entry.end();
  }
  return zip.finish();
}

function documentXml({ title, to, parts }: FormPlan): string {
  const body = [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { centre: true, bold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { centre: true, bold: true }),
    paragraph(''),
    paragraph(title.toLocaleUpperCase('vi'), { style: 'Title' }),
    paragraph(`Kính gửi: ${to}`, { leader: true }),
    ...parts.map(partXml),
    paragraph('Tôi cam đoan những nội dung khai trên đây là đúng sự thật.'),
    paragraph('………………, ngày …… tháng …… năm ………', { right: true }),
    paragraph('Người khai (ký, ghi rõ họ tên)', { right: true, bold: true }),
    paragraph(''),
    paragraph(''),
    paragraph('Mẫu minh họa của phần mềm Một Cửa, không thay mẫu do cơ quan nhà nước ban hành.', { style: 'Note' }),
  ];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document xmlns:w="${MAIN}"><w:body>${body.join('')}${page}</w:body></w:document>`;
}

function partXml(part: FormPart): string {
  switch (part.kind) {
    case 'line':
      return paragraph(`${part.label}:`, { leader: true });
    case 'heading':
      return paragraph(part.text, { style: 'Heading1' });
    case 'text':
      return paragraph(part.text);
    case 'choices':
      return paragraph(`${part.label}:  ${part.options.map((option) => `☐ ${option}`).join('    ')}`);
    case 'table':
      return tableXml(part.columns, part.rows);
  }
}

type Look = { readonly centre?: boolean; readonly right?: boolean; readonly bold?: boolean; readonly leader?: boolean; readonly style?: string };

function paragraph(text: string, look: Look = {}): string {
  const properties = [
    look.style ? `<w:pStyle w:val="${look.style}"/>` : '',
    look.leader ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${WIDTH}"/></w:tabs>` : '',
    look.centre ? '<w:jc w:val="center"/>' : look.right ? '<w:jc w:val="right"/>' : '',
  ].join('');
  const bold = look.bold ? '<w:rPr><w:b/></w:rPr>' : '';
  const line = look.leader ? '<w:r><w:tab/></w:r>' : '';
  const run = text === '' ? '' : `<w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)} </w:t></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}${line}</w:p>`;
}

function tableXml(columns: readonly string[], rows: number): string {
  const width = Math.floor(WIDTH / columns.length);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const cell = (inner: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
  const row = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const empty = Array.from({ length: rows }, () => row(columns.map(() => paragraph(''))));
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${columns.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${row(columns.map((name) => paragraph(name, { bold: true, centre: true })))}${empty.join('')}</w:tbl>${paragraph('')}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>';
const STYLES = `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/><w:color w:val="555555"/><w:sz w:val="20"/></w:rPr></w:style></w:styles>`;

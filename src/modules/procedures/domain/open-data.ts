import { limitPhrase } from './facts/phrases.ts';
import type { ProcedureRecord } from './record.ts';

/** Columns of the short table for people with a spreadsheet. */
export const CSV_COLUMNS = [
  'ma',
  'ten',
  'linh_vuc',
  'cap_thuc_hien',
  'doi_tuong',
  'co_quan_thuc_hien',
  'dich_vu_truc_tuyen',
  'thoi_han',
  'ket_qua',
  'so_quyet_dinh',
  'dia_chi',
] as const;

/** One procedure as a line of the table (RFC 4180), without its line end. */
export function csvLine(record: ProcedureRecord, address: string): string {
  const [first] = record.terms;
  return [
    record.code,
    record.name,
    record.fields.map((field) => field.name).join('; '),
    record.levels.join('; '),
    record.audience.join('; '),
    record.executingAgencies.join('; '),
    record.serviceLevel ?? '',
    first === undefined ? '' : (limitPhrase(first.limit) ?? ''),
    record.results.join('; '),
    record.decisionNo,
    address,
  ]
    .map(csvCell)
    .join(',');
}

/** A cell that begins like a formula would be computed when the file is opened: a quote before it keeps it text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type CatalogueFacts = {
  readonly publicUrl: string;
  readonly publisher: string;
  readonly licence: string;
  /** ISO day. */
  readonly modified: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes?: number | undefined; readonly title: string }[];
};

/** The description by which data portals find the files: DCAT-AP 3 as JSON-LD. */
export function dcatCatalogue({ publicUrl, publisher, licence, modified, files }: CatalogueFacts): object {
  const at = (path: string) => `${publicUrl}/du-lieu-mo${path}`;
  const agent = { '@type': 'foaf:Organization', 'foaf:name': { '@value': publisher, '@language': 'vi' } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': at('#danh-muc'),
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': 'Dữ liệu mở về thủ tục hành chính', '@language': 'vi' },
    'dct:description': { '@value': 'Các tệp dữ liệu mà cổng này công bố', '@language': 'vi' },
    'dct:publisher': agent,
    'foaf:homepage': { '@id': at('') },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
    'dcat:dataset': {
      '@id': at('#thu-tuc'),
      '@type': 'dcat:Dataset',
      'dct:title': { '@value': 'Danh mục thủ tục hành chính đang áp dụng', '@language': 'vi' },
      'dct:description': { '@value': 'Tên, giấy tờ, thời hạn, phí, các bước, căn cứ pháp lý của từng thủ tục', '@language': 'vi' },
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
      'dcat:keyword': ['thủ tục hành chính', 'dịch vụ công', 'một cửa'],
      'dct:publisher': agent,
      'dct:modified': { '@value': modified, '@type': 'xsd:date' },
      'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/CONT' },
      'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/VNM' },
      'dcat:distribution': files.map((file) => ({
        '@id': at(`/${file.name}`),
        '@type': 'dcat:Distribution',
        'dct:title': { '@value': file.title, '@language': 'vi' },
        'dcat:accessURL': { '@id': at('') },
        'dcat:downloadURL': { '@id': at(`/${file.name}`) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
        ...(file.bytes === undefined ? {} : { 'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' } }),
        'dct:license': { '@id': licence },
        'dct:conformsTo': { '@id': at('/thu-tuc.schema.json') },
      })),
    },
  };
}

import { type AgencyCode, parseAgencyCode, type UnitCode } from '#kernel/codes.ts';
import type { AgencyKind, AgencySuccession, NewAgency } from '#modules/directory';
import { BASIS, COMMITTEE_GOES_ON, COMMUNE_CHANGES, DISTRICTS_2019, START, TWO_TIERS } from './changes.ts';
import { COMMUNES_2019 } from './communes-2019.ts';
import { COMMUNES_2025, MERGED_2025 } from './communes-2025.ts';
import { day, unitCode } from './units.ts';

/**
 * Codes below `H08` are invented for the demonstration (no public table of them was found) and marked so. After the
 * merger of July 2025 the demonstration province goes on under H08, which in reality it does not: Gia Lai uses H21.
 */
export const PROVINCE = agencyCode('000.00.00.H08');

export type SeedAgency = NewAgency & { readonly desk: { readonly name: string; readonly address: string } };

export function agencyCode(text: string): AgencyCode {
  const code = parseAgencyCode(text);
  if (code === null) throw new Error(`not an agency code: ${text}`);
  return code;
}

/** `000.01.22.H08` is `H08.22.01` by QĐ 20/2020/QĐ-TTg. */
function codeQd20(code: AgencyCode): string {
  return code
    .split('.')
    .toReversed()
    .filter((part) => !/^0+$/u.test(part))
    .join('.');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const DEPARTMENTS: readonly (readonly [no: string, name: string, ...aliases: string[]])[] = [
  ['02', 'Sở Công Thương'],
  ['03', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'],
  ['04', 'Sở Giao thông vận tải', 'Sở GTVT'],
  ['05', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'],
  ['06', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['07', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH'],
  ['08', 'Sở Ngoại vụ'],
  ['09', 'Sở Nội vụ'],
  ['10', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT'],
  ['11', 'Sở Tài chính'],
  ['12', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT'],
  ['13', 'Sở Thông tin và Truyền thông', 'Sở TT&TT'],
  ['14', 'Sở Tư pháp'],
  ['15', 'Sở Văn hóa và Thể thao', 'Sở VH&TT'],
  ['16', 'Sở Xây dựng'],
  ['17', 'Sở Y tế'],
  ['18', 'Sở Du lịch'],
  ['19', 'Ban Dân tộc'],
  ['20', 'Ban Quản lý Khu kinh tế tỉnh', 'BQL Khu kinh tế'],
  ['21', 'Thanh tra tỉnh'],
  ['22', 'Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
];

const CENTRE_ADDRESS = 'Trung tâm Phục vụ hành chính công tỉnh, thành phố Quy Nhơn';

type Parts = {
  readonly code: AgencyCode;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly unit: UnitCode;
  readonly parent: AgencyCode | null;
  readonly from?: string;
  readonly until?: string;
  readonly aliases?: readonly string[];
  readonly desk: SeedAgency['desk'];
};

function agency(parts: Parts): SeedAgency {
  return {
    code: parts.code,
    codeQd20: codeQd20(parts.code),
    codeInvented: parts.code !== PROVINCE,
    name: parts.name,
    kind: parts.kind,
    unitCode: parts.unit,
    parentCode: parts.parent,
    validFrom: day(parts.from ?? START),
    validTo: parts.until === undefined ? null : day(parts.until).subtract({ days: 1 }),
    aliases: parts.aliases ?? [],
    desk: parts.desk,
  };
}

function deskAt(shortName: string, address = CENTRE_ADDRESS): SeedAgency['desk'] {
  return { name: `Bộ phận Tiếp nhận và Trả kết quả ${shortName}`, address };
}

const OFFICE = agencyCode('000.00.22.H08');

const PROVINCIAL: readonly SeedAgency[] = [
  agency({
    code: PROVINCE,
    name: 'Ủy ban nhân dân tỉnh Bình Định',
    kind: 'province',
    unit: unitCode('52'),
    parent: null,
    aliases: ['UBND tỉnh Bình Định'],
    desk: deskAt('UBND tỉnh'),
  }),
  ...DEPARTMENTS.map(([no, name, ...aliases]) =>
    agency({ code: agencyCode(`000.00.${no}.H08`), name, kind: 'department', unit: unitCode('52'), parent: PROVINCE, aliases, desk: deskAt(name) }),
  ),
  agency({
    code: agencyCode('000.01.22.H08'),
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    kind: 'centre',
    unit: unitCode('52'),
    parent: OFFICE,
    aliases: ['Trung tâm PVHCC tỉnh'],
    desk: deskAt('Trung tâm Phục vụ hành chính công tỉnh'),
  }),
];

const districtNo = (district: string): number => 30 + DISTRICTS_2019.findIndex(([code]) => code === district);
const districtAgency = (district: string): AgencyCode => agencyCode(`000.00.${districtNo(district)}.H08`);

const DISTRICT_AGENCIES = DISTRICTS_2019.map(([code, type, name]) =>
  agency({
    code: districtAgency(code),
    name: `Ủy ban nhân dân ${type} ${name}`,
    kind: 'district',
    unit: unitCode(code),
    parent: PROVINCE,
    until: TWO_TIERS,
    aliases: [`UBND ${type} ${name}`, ...(code === '543' ? ['Ủy ban nhân dân thị xã Hoài Nhơn', 'UBND thị xã Hoài Nhơn'] : [])],
    desk: deskAt(`UBND ${type} ${name}`, `Trụ sở UBND ${type} ${name}, tỉnh Bình Định`),
  }),
);

const goesOn = (code: string): boolean => COMMITTEE_GOES_ON.some((one) => one === code);
const changeOf = (code: string) => COMMUNE_CHANGES.find((change) => change.from.includes(code));

/** A commune's committee ends when the commune is merged into a neighbour, otherwise with the three tiers. */
function endOfCommittee(code: string): string {
  const change = changeOf(code);
  return change !== undefined && change.from.length > 1 && !goesOn(code) ? change.on : TWO_TIERS;
}

function laterNames(code: string): readonly string[] {
  const change = changeOf(code);
  return change === undefined || (change.from.length > 1 && !goesOn(code)) ? [] : [`Ủy ban nhân dân ${change.to[1]} ${change.to[2]}`];
}

export function communeAgency2019(commune: string): AgencyCode {
  const district = COMMUNES_2019.find(([code]) => code === commune)?.[3] ?? '';
  const siblings = COMMUNES_2019.filter((row) => row[3] === district);
  return agencyCode(`000.${twoDigits(siblings.findIndex(([code]) => code === commune) + 1)}.${districtNo(district)}.H08`);
}

const COMMUNE_AGENCIES_2019 = COMMUNES_2019.map(([code, type, name, district]) => {
  const [, districtType, districtName] = DISTRICTS_2019.find(([one]) => one === district) ?? ['', '', ''];
  const aliases = new Set([`UBND ${type} ${name}`, ...laterNames(code)]);
  return agency({
    code: communeAgency2019(code),
    name: `Ủy ban nhân dân ${type} ${name}`,
    kind: 'commune',
    unit: unitCode(code),
    parent: districtAgency(district),
    until: endOfCommittee(code),
    aliases: [...aliases].filter((alias) => alias !== `Ủy ban nhân dân ${type} ${name}`),
    desk: deskAt(`UBND ${type} ${name}`, `Trụ sở UBND ${type} ${name}, ${districtType} ${districtName}, tỉnh Bình Định`),
  });
});

export function communeAgency2025(commune: string): AgencyCode {
  return agencyCode(`000.${twoDigits(COMMUNES_2025.findIndex(([code]) => code === commune) + 1)}.50.H08`);
}

const COMMUNE_AGENCIES_2025 = COMMUNES_2025.map(([code, type, name]) =>
  agency({
    code: communeAgency2025(code),
    name: `Ủy ban nhân dân ${type} ${name}`,
    kind: 'commune',
    unit: unitCode(code),
    parent: PROVINCE,
    from: TWO_TIERS,
    aliases: [`UBND ${type} ${name}`],
    desk: { name: `Trung tâm Phục vụ hành chính công ${type} ${name}`, address: `Trụ sở UBND ${type} ${name}, tỉnh Gia Lai` },
  }),
);

export const AGENCIES: readonly SeedAgency[] = [...PROVINCIAL, ...DISTRICT_AGENCIES, ...COMMUNE_AGENCIES_2019, ...COMMUNE_AGENCIES_2025];

/** The committee that served a commune code on 30 June 2025: merged wards bear the code of a former neighbour. */
function committeeOn30June2025(commune: string): AgencyCode {
  const merged = COMMUNE_CHANGES.find((change) => change.from.length > 1 && change.to[0] === commune);
  return communeAgency2019(merged?.from.find(goesOn) ?? commune);
}

const INTO_NEIGHBOUR: readonly AgencySuccession[] = COMMUNE_CHANGES.filter((change) => change.from.length > 1).flatMap((change) =>
  change.from
    .filter((code) => !goesOn(code))
    .map((code) => ({
      fromCode: communeAgency2019(code),
      toCode: communeAgency2019(change.from.find(goesOn) ?? ''),
      effectiveOn: day(change.on),
      share: 'whole',
      basis: change.basis,
    })),
);

const INTO_2025: readonly AgencySuccession[] = MERGED_2025.map(([from, to, share]) => ({
  fromCode: committeeOn30June2025(from),
  toCode: communeAgency2025(to),
  effectiveOn: day(TWO_TIERS),
  share,
  basis: BASIS.communes,
}));

/** A district's work went to the new communes on its land (and some of it to the province, not shown here). */
const FROM_DISTRICTS: readonly AgencySuccession[] = DISTRICTS_2019.flatMap(([district]) => {
  const communes = COMMUNES_2019.filter((row) => row[3] === district).map(([code]) => code);
  const heirs = new Set(MERGED_2025.filter(([from]) => communes.includes(from)).map(([, to]) => to));
  return [...heirs].map((heir) => ({
    fromCode: districtAgency(district),
    toCode: communeAgency2025(heir),
    effectiveOn: day(TWO_TIERS),
    share: 'part' as const,
    basis: BASIS.levels,
  }));
});

export const AGENCY_SUCCESSIONS: readonly AgencySuccession[] = [...INTO_NEIGHBOUR, ...INTO_2025, ...FROM_DISTRICTS];

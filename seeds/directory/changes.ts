/** Changes between the picture of 2019 and the two tiers of 2025, each with the resolution behind it. */
export const START = '2019-01-01';
export const TWO_TIERS = '2025-07-01';

export const BASIS = {
  hoaiNhon: 'Nghị quyết 932/NQ-UBTVQH14',
  catTien: 'Nghị quyết 1188/NQ-UBTVQH14',
  quyNhon: 'Nghị quyết 1257/NQ-UBTVQH15',
  communes: 'Nghị quyết 1664/NQ-UBTVQH15',
  provinces: 'Nghị quyết 202/2025/QH15',
  levels: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15',
} as const;

export type Change = {
  readonly on: string;
  readonly basis: string;
  readonly from: readonly string[];
  readonly to: readonly [code: string, type: string, name: string];
};

function becomesWard(code: string, name: string): Change {
  return { on: '2020-06-01', basis: BASIS.hoaiNhon, from: [code], to: [code, 'phường', name] };
}

export const COMMUNE_CHANGES: readonly Change[] = [
  becomesWard('21637', 'Tam Quan'),
  becomesWard('21640', 'Bồng Sơn'),
  becomesWard('21655', 'Tam Quan Bắc'),
  becomesWard('21658', 'Tam Quan Nam'),
  becomesWard('21661', 'Hoài Hảo'),
  becomesWard('21664', 'Hoài Thanh Tây'),
  becomesWard('21667', 'Hoài Thanh'),
  becomesWard('21670', 'Hoài Hương'),
  becomesWard('21673', 'Hoài Tân'),
  becomesWard('21679', 'Hoài Xuân'),
  becomesWard('21685', 'Hoài Đức'),
  { on: '2021-02-01', basis: BASIS.catTien, from: ['21898'], to: ['21898', 'thị trấn', 'Cát Tiến'] },
  // In force on 1 December 2024 from memory; the resolution itself was reported on 4 November 2024. The statistics
  // office gave the merged wards the codes of former neighbours.
  { on: '2024-12-01', basis: BASIS.quyNhon, from: ['21571', '21580', '21586'], to: ['21580', 'phường', 'Trần Phú'] },
  { on: '2024-12-01', basis: BASIS.quyNhon, from: ['21568', '21574', '21583'], to: ['21583', 'phường', 'Thị Nại'] },
  { on: '2024-12-01', basis: BASIS.quyNhon, from: ['21862'], to: ['21862', 'thị trấn', 'Cát Khánh'] },
];

/** Which committee of a merged ward went on, so that its code does too: it bears the new ward's name. */
export const COMMITTEE_GOES_ON = ['21586', '21568'] as const;

export const DISTRICTS_2019: readonly (readonly [code: string, type: string, name: string])[] = [
  ['540', 'thành phố', 'Quy Nhơn'],
  ['542', 'huyện', 'An Lão'],
  ['543', 'huyện', 'Hoài Nhơn'],
  ['544', 'huyện', 'Hoài Ân'],
  ['545', 'huyện', 'Phù Mỹ'],
  ['546', 'huyện', 'Vĩnh Thạnh'],
  ['547', 'huyện', 'Tây Sơn'],
  ['548', 'huyện', 'Phù Cát'],
  ['549', 'thị xã', 'An Nhơn'],
  ['550', 'huyện', 'Tuy Phước'],
  ['551', 'huyện', 'Vân Canh'],
];

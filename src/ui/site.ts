/** What every page says about the house itself: who runs it and whom to call. */
export type Site = {
  readonly name: string;
  /** As people say it: `tỉnh Bình Định`. */
  readonly province: string;
  readonly operator: string;
  readonly hotline: string;
  readonly hotlineNote: string;
  /** Said at the foot of every page while the data are invented; empty in real use. */
  readonly demoNote: string;
};

let current: Site = {
  name: 'Một Cửa',
  province: 'tỉnh Bình Định',
  operator: 'Văn phòng Ủy ban nhân dân tỉnh Bình Định',
  hotline: '1022',
  hotlineNote: 'giờ làm việc, thứ Hai đến thứ Sáu (số minh họa)',
  demoNote: 'Đây là bản minh họa: hồ sơ, tên người và số điện thoại đều không có thật.',
};

/** Called once at start by the composition root. */
export function setSite(site: Partial<Site>): void {
  current = { ...current, ...site };
}

export function site(): Site {
  return current;
}

import type { Facet } from '../domain/facets.ts';

/** Everything said about a procedure. */
export const procedure = {
  quoted: (name: string) => `thủ tục "${name}"`,
  overview: (name: string) => `Dạ, đây là thủ tục "${name}":`,
  summary: {
    papers: (count: number) => (count === 0 ? 'Giấy tờ: danh mục chưa ghi' : `Giấy tờ: ${count} loại`),
    time: (headline: string) => `Thời gian: ${headline}`,
    fee: (headline: string) => `Phí, lệ phí: ${headline}`,
    place: (headline: string) => `Nơi nộp: ${headline}`,
  },
  heading: {
    papers: (name: string) => `Dạ, để làm thủ tục "${name}", anh/chị cần:`,
    time: (name: string) => `Dạ, thời gian giải quyết thủ tục "${name}":`,
    fee: (name: string) => `Dạ, phí và lệ phí của thủ tục "${name}":`,
    place: (name: string) => `Dạ, nơi nộp hồ sơ thủ tục "${name}":`,
    steps: (name: string) => `Dạ, các bước làm thủ tục "${name}":`,
    online: (name: string) => `Dạ, về nộp trực tuyến thủ tục "${name}":`,
    results: (name: string) => `Dạ, làm xong thủ tục "${name}", anh/chị nhận được:`,
    conditions: (name: string) => `Dạ, yêu cầu, điều kiện của thủ tục "${name}":`,
    legal: (name: string) => `Dạ, căn cứ pháp lý của thủ tục "${name}":`,
  } satisfies Record<Facet, (name: string) => string>,
  severalHeading: (name: string) => `Dạ, thủ tục "${name}":`,
  part: {
    papers: 'Giấy tờ', time: 'Thời gian', fee: 'Phí, lệ phí', place: 'Nơi nộp', steps: 'Các bước', online: 'Nộp trực tuyến',
    results: 'Kết quả', conditions: 'Điều kiện', legal: 'Căn cứ pháp lý',
  } satisfies Record<Facet, string>,
  choice: {
    papers: 'Giấy tờ cần có', time: 'Làm trong bao lâu', fee: 'Mất bao nhiêu tiền', place: 'Nộp ở đâu', steps: 'Các bước làm', online: 'Nộp trực tuyến được không',
    results: 'Nhận được gì', conditions: 'Điều kiện', legal: 'Căn cứ pháp lý',
  } satisfies Record<Facet, string>,
  missing: {
    papers: 'Danh mục chưa ghi giấy tờ của thủ tục này.',
    time: 'Danh mục chưa ghi thời hạn của thủ tục này.',
    fee: 'Danh mục chưa ghi mức phí; chưa ghi không có nghĩa là không mất phí.',
    place: 'Danh mục chưa ghi nơi nộp của thủ tục này.',
    steps: 'Danh mục chưa ghi các bước của thủ tục này.',
    online: 'Danh mục chưa ghi thủ tục này có nộp trực tuyến được không.',
    results: 'Danh mục chưa ghi kết quả của thủ tục này.',
    conditions: 'Danh mục không ghi yêu cầu, điều kiện riêng.',
    legal: 'Danh mục chưa ghi căn cứ pháp lý của thủ tục này.',
  } satisfies Record<Facet, string>,
  askStaff: 'Anh/chị xem trang đầy đủ hoặc hỏi cán bộ giúp tôi ạ.',
  more: (count: number) => `… và ${count} mục nữa, xem đủ trong liên kết bên dưới.`,
  note: (text: string) => `Lưu ý: ${text}`,
  candidates: 'Dạ, có phải anh/chị cần một trong những việc này không?',
  narrowed: 'Dạ, trong đó có mấy việc này:',
  which: (facet: string) => `Dạ, anh/chị hỏi ${facet} của thủ tục nào ạ? Anh/chị gõ tên việc cần làm giúp tôi, ví dụ "khai sinh".`,
  whichWord: {
    papers: 'giấy tờ', time: 'thời gian', fee: 'phí', place: 'nơi nộp', steps: 'cách làm', online: 'việc nộp trực tuyến', results: 'kết quả',
    conditions: 'điều kiện', legal: 'căn cứ pháp lý',
  } satisfies Record<Facet, string>,
  notFound: (code: string) => `Dạ, tôi không thấy thủ tục nào mang mã ${code}. Anh/chị gõ tên việc cần làm giúp tôi ạ.`,
  another: 'Tìm thủ tục khác',
  link: 'Xem đầy đủ và tải mẫu đơn',
} as const;

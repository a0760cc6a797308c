/**
 * Names of agencies before and after the changes of 2025, and how people call them. They say where, not what: the new
 * name is told, and the words do not look for procedures.
 */
export const AGENCY_CHANGES: readonly { readonly say: string; readonly now: string }[] = [
  { say: 'sở tài nguyên; sở tài nguyên và môi trường; sở tài nguyên môi trường; sở nông nghiệp và phát triển nông thôn', now: 'Sở Nông nghiệp và Môi trường' },
  { say: 'sở giao thông; sở giao thông vận tải', now: 'Sở Xây dựng' },
  { say: 'sở kế hoạch; sở kế hoạch và đầu tư; sở kế hoạch đầu tư', now: 'Sở Tài chính' },
  { say: 'sở thông tin; sở thông tin và truyền thông; sở thông tin truyền thông', now: 'Sở Khoa học và Công nghệ' },
  { say: 'sở lao động; sở lao động thương binh; sở lao động thương binh và xã hội; sở lao động thương binh xã hội', now: 'Sở Nội vụ' },
  { say: 'ban dân tộc; ban tôn giáo', now: 'Sở Dân tộc và Tôn giáo' },
  {
    say: 'một cửa quận; một cửa huyện; phòng một cửa; phòng một cửa quận|huyện; bộ phận một cửa; bộ phận một cửa huyện|quận|xã|phường; một cửa xã|phường; ủy ban huyện; ủy ban quận; ủy ban nhân dân huyện|quận; ubnd huyện|quận',
    now: 'Trung tâm Phục vụ hành chính công cấp xã',
  },
  {
    say: 'phòng tài nguyên; phòng tài nguyên và môi trường; phòng tài nguyên môi trường; phòng kinh tế hạ tầng; phòng quản lý đô thị',
    now: 'Phòng Kinh tế cấp xã',
  },
  { say: 'phòng tư pháp; phòng tư pháp huyện|quận', now: 'Ủy ban nhân dân cấp xã' },
  { say: 'công an huyện; công an quận; công an thị xã', now: 'Công an cấp xã hoặc Công an cấp tỉnh' },
  { say: 'chi cục thuế; chi cục thuế huyện|quận', now: 'Thuế cơ sở' },
];

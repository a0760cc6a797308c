import type { JSX } from 'preact';
import { LinkButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Checklist } from '../components/checklist.tsx';
import { CopyCode } from '../components/copy-code.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { Hit, HitGroup } from '../components/hit.tsx';
import { Marked } from '../components/marked.tsx';
import { MyCommune } from '../components/my-commune.tsx';
import { Notice } from '../components/notice.tsx';
import { Steps } from '../components/steps.tsx';
import { Tile, Tiles } from '../components/tile.tsx';
import type { TimelineProps } from '../components/timeline.tsx';
import { HomeLayout, type HomeLayoutProps } from '../layouts/home-layout.tsx';
import { ProcedureLayout } from '../layouts/procedure-layout.tsx';
import { SearchLayout } from '../layouts/search-layout.tsx';
import { TrackLayout } from '../layouts/track-layout.tsx';

const EVENTS: HomeLayoutProps['lifeEvents'] = [
  { label: 'Sinh con', href: '#sinh-con', icon: 'child' },
  { label: 'Đi học', href: '#di-hoc', icon: 'book' },
  { label: 'Căn cước, hộ khẩu', href: '#can-cuoc', icon: 'id-card' },
  { label: 'Kết hôn', href: '#ket-hon', icon: 'rings' },
  { label: 'Mua nhà, mua đất', href: '#nha-dat', icon: 'land' },
  { label: 'Xây, sửa nhà', href: '#xay-nha', icon: 'hammer' },
  { label: 'Lái xe', href: '#lai-xe', icon: 'car' },
  { label: 'Đi làm', href: '#di-lam', icon: 'briefcase' },
  { label: 'Mở quán, mở công ty', href: '#kinh-doanh', icon: 'shop' },
  { label: 'Ốm đau, khám bệnh', href: '#om-dau', icon: 'heart' },
  { label: 'Gặp khó khăn', href: '#kho-khan', icon: 'people' },
  { label: 'Nghỉ hưu', href: '#nghi-huu', icon: 'cane' },
  { label: 'Ra nước ngoài', href: '#nuoc-ngoai', icon: 'globe' },
  { label: 'Người thân mất', href: '#mat', icon: 'candle' },
];

/** Whole pages with invented contents: what the layouts are meant to look like. */
export function HomeSample(): JSX.Element {
  return (
    <HomeLayout
      examples={[
        { label: 'nhập hộ khẩu', href: '/thu-tuc?q=nhap+ho+khau' },
        { label: 'sao y giấy tờ', href: '/thu-tuc?q=sao+y' },
        { label: 'mở quán ăn', href: '/thu-tuc?q=mo+quan+an' },
      ]}
      lifeEvents={EVENTS}
      popular={[
        { label: 'Làm giấy khai sinh', href: '/thu-tuc/1.001193', icon: 'child', detail: 'Trong ngày' },
        { label: 'Đăng ký kết hôn', href: '/thu-tuc/1.000894', icon: 'rings', detail: 'Trong ngày' },
        { label: 'Sao y, chứng thực', href: '/thu-tuc/2.000815', icon: 'stamp', detail: 'Trong ngày' },
        { label: 'Mở hộ kinh doanh', href: '/thu-tuc/1.001612', icon: 'shop', detail: '3 ngày làm việc' },
        { label: 'Sang tên, tách thửa đất', href: '/thu-tuc?q=sang+ten', icon: 'land' },
        { label: 'Trợ cấp, bảo hiểm y tế', href: '/thu-tuc?q=tro+cap', icon: 'heart' },
      ]}
      fields={[
        { label: 'Hộ tịch: sinh, cưới, mất', href: '/thu-tuc?linh-vuc=ho-tich', count: 34 },
        { label: 'Chứng thực', href: '/thu-tuc?linh-vuc=chung-thuc', count: 12 },
        { label: 'Đất đai', href: '/thu-tuc?linh-vuc=dat-dai', count: 41 },
        { label: 'Kinh doanh', href: '/thu-tuc?linh-vuc=kinh-doanh', count: 57 },
        { label: 'Người có công, bảo trợ xã hội', href: '/thu-tuc?linh-vuc=bao-tro', count: 38 },
        { label: 'Giáo dục', href: '/thu-tuc?linh-vuc=giao-duc', count: 22 },
        { label: 'Xây dựng, nhà ở', href: '/thu-tuc?linh-vuc=xay-dung', count: 29 },
        { label: 'Việc làm', href: '/thu-tuc?linh-vuc=viec-lam', count: 16 },
      ]}
    />
  );
}

export function SearchSample(): JSX.Element {
  return (
    <SearchLayout
      title="Tìm: giay khai sinh"
      heading="Kết quả tìm"
      label="Anh/chị cần làm việc gì?"
      query="giay khai sinh"
      status="7 thủ tục, gần nhất đứng trước."
      context={<MyCommune name="Phường Quy Nhơn" back="/thu-tuc" />}
      pagination={{ page: 1, pages: 2, href: (page) => `/thu-tuc?q=giay+khai+sinh&trang=${page}` }}
      note={
        <FilterBar
          label="Thu hẹp"
          chosen={[{ key: 'commune', label: 'Cấp xã', href: '/thu-tuc?q=giay+khai+sinh', remove: 'Bỏ lọc' }]}
          facets={[
            {
              name: 'field',
              label: 'Lĩnh vực',
              options: [
                { key: 'ho-tich', label: 'Hộ tịch', count: 6, href: '/thu-tuc?q=giay+khai+sinh&linhvuc=ho-tich', chosen: false },
                { key: 'chung-thuc', label: 'Chứng thực', count: 1, href: '/thu-tuc?q=giay+khai+sinh&linhvuc=chung-thuc', chosen: false },
              ],
            },
          ]}
        />
      }
      results={
        <>
          <Hit
            href="/thu-tuc/1.001193"
            title={
              <Marked
                segments={[
                  { text: 'Làm ', marked: false },
                  { text: 'giấy khai sinh', marked: true },
                ]}
              />
            }
            official={
              <Marked
                segments={[
                  { text: 'Thủ tục đăng ký ', marked: false },
                  { text: 'khai sinh', marked: true },
                ]}
              />
            }
            facts={[
              { icon: 'papers', text: '3 loại giấy tờ' },
              { icon: 'clock', text: 'Trong ngày làm việc' },
              { icon: 'money', text: 'Không mất phí nếu đúng hạn' },
            ]}
            place="Cấp xã · Ủy ban nhân dân cấp xã"
            desk="Nộp ở: Trung tâm Phục vụ hành chính công phường Quy Nhơn"
            meta="Tìm thấy trong tên thủ tục · Hộ tịch · mã 1.001193"
          />
          <HitGroup
            question="Anh/chị gặp trường hợp nào dưới đây?"
            lead="Có 2 thủ tục gần giống nhau:"
            options={[
              { href: '/thu-tuc/1.004884', label: 'Mất cả sổ lẫn bản chính', detail: '4 loại giấy tờ · 5 ngày làm việc' },
              { href: '/thu-tuc/1.004772', label: 'Đã có giấy tờ cá nhân khác', detail: '4 loại giấy tờ · 5 ngày làm việc' },
            ]}
          />
        </>
      }
    />
  );
}

export function SearchNothingSample(): JSX.Element {
  return (
    <SearchLayout
      title="Tìm: xyz"
      heading="Kết quả tìm"
      label="Anh/chị cần làm việc gì?"
      query="xyz"
      status="Chưa thấy thủ tục nào hợp với “xyz”."
      results={
        <EmptyState title="Thử nói cách khác" icon="search">
          <p>Viết ngắn lại, chỉ việc cần làm: “khai sinh”, “sang tên đất”, “mở quán ăn”.</p>
        </EmptyState>
      }
    />
  );
}

export function ProcedureSample(): JSX.Element {
  return (
    <ProcedureLayout
      title="Làm giấy khai sinh"
      description="Đăng ký khai sinh: 3 loại giấy tờ, trong ngày, không mất phí."
      breadcrumbs={[{ label: 'Tìm thủ tục', href: '/thu-tuc' }, { label: 'Hộ tịch', href: '/thu-tuc?q=ho+tich' }, { label: 'Làm giấy khai sinh' }]}
      heading={
        <>
          <h1>Làm giấy khai sinh</h1>
          <p class="title-below">Tên chính thức: Đăng ký khai sinh</p>
        </>
      }
      tiles={
        <Tiles>
          <Tile icon="papers" label="Cần gì" headline="3 loại giấy tờ" href="#giay-to" linkText="Xem từng giấy" />
          <Tile icon="clock" label="Bao lâu" headline="Trong ngày" detail="Nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo." />
          <Tile icon="money" label="Bao nhiêu tiền" headline="Không mất phí" detail="Đăng ký trong 60 ngày sau khi sinh." />
        </Tiles>
      }
      checklist={
        <Card title="Giấy tờ cần mang theo" id="giay-to">
          <Checklist
            id="giay-1"
            items={[
              { text: 'Tờ khai đăng ký khai sinh', quantity: '1 bản chính', forms: [{ label: 'Mẫu tờ khai (điền tại quầy cũng được)' }] },
              { text: 'Giấy chứng sinh; không có thì văn bản của người làm chứng, hoặc giấy cam đoan về việc sinh', quantity: '1 bản chính' },
              { text: 'Căn cước hoặc hộ chiếu của người đi đăng ký', handling: 'present' },
            ]}
          />
        </Card>
      }
      whereLabel="Nơi nộp và kết quả"
      where={
        <Card title="Nộp ở đâu" id="noi-nop">
          <LinkButton kind="main" href="https://dichvucong.gov.vn" wide>
            Nộp trên Cổng Dịch vụ công quốc gia
          </LinkButton>
          <p class="strong">Quầy một cửa phường, xã</p>
          <p>Sáng 7:00 đến 11:30, chiều 13:30 đến 17:00.</p>
        </Card>
      }
      details={
        <Card title="Làm theo từng bước" id="cac-buoc">
          <Steps
            items={[
              { title: 'Đến quầy hoặc nộp qua mạng', text: 'Mang các giấy ở danh sách trên. Cán bộ xem đủ thì nhận ngay và đưa giấy hẹn.' },
              { title: 'Công chức tư pháp kiểm tra', text: 'Thiếu giấy nào, cán bộ báo một lần cho đủ.' },
              { title: 'Nhận Giấy khai sinh', text: 'Ký vào sổ hộ tịch, nhận bản chính.' },
            ]}
          />
        </Card>
      }
      law={
        <section class="law" aria-label="Căn cứ pháp lý và mã thủ tục">
          <div class="law-code">
            <span>Mã thủ tục</span> <CopyCode code="1.001193" />
            <span>Áp dụng từ 1/1/2019, bản 2</span>
          </div>
        </section>
      }
    />
  );
}

export const STORY: TimelineProps = {
  past: [
    { when: 'thứ Hai 20/4/2026, 08:12', dateTime: '2026-04-20T08:12:00+07:00', title: 'Hồ sơ được nộp tại quầy', icon: 'inbox' },
    {
      when: 'thứ Hai 20/4/2026, 08:25',
      title: 'Đã tiếp nhận',
      detail: 'Quầy một cửa phường Lê Lợi nhận đủ giấy tờ, chuyển Phòng Tư pháp cùng ngày.',
      icon: 'stamp',
    },
    { when: 'thứ Ba 21/4/2026, 09:40', title: 'Cần bổ sung bản sao sổ đỏ', tone: 'attention', icon: 'paper-plus', detail: 'Thời hạn tạm dừng từ lúc này.' },
    { when: 'thứ Ba 21/4/2026, 14:05', title: 'Đã bổ sung, thời hạn chạy tiếp', icon: 'check' },
  ],
  today: { when: 'thứ Tư 22/4/2026', text: 'Phòng Tư pháp đang xử lý' },
  ahead: [{ when: 'thứ Sáu 24/4/2026, 16:30', dateTime: '2026-04-24T16:30:00+07:00', title: 'Hẹn trả kết quả tại quầy phường Lê Lợi' }],
};

const LATE_STORY: TimelineProps = {
  past: [...STORY.past, { when: 'thứ Sáu 24/4/2026, 15:10', title: 'Xin lỗi và hẹn lại ngày trả', tone: 'refused', icon: 'calendar' }],
  today: { when: 'thứ Ba 28/4/2026', text: 'Phòng Tư pháp chờ nơi ở cũ trả lời' },
  ahead: [{ when: 'thứ Tư 29/4/2026, 16:30', dateTime: '2026-04-29T16:30:00+07:00', title: 'Hẹn lại ngày trả kết quả' }],
};

export function TrackSample({ late = false }: { readonly late?: boolean | undefined }): JSX.Element {
  return (
    <TrackLayout
      code="000.00.17.H08-260420-0012"
      procedureName="Cấp giấy xác nhận tình trạng hôn nhân"
      procedureHref="/thu-tuc/1.004873"
      agencyName="Quầy một cửa phường Lê Lợi"
      state={4}
      overdueLabel={late ? 'Trễ 2 ngày' : undefined}
      due={{
        label: 'Hẹn trả kết quả',
        day: 'thứ Sáu 24/4/2026',
        time: '16:30',
        dateTime: '2026-04-24T16:30:00+07:00',
        distance: late ? 'đã qua 2 ngày làm việc' : 'còn 2 ngày làm việc',
        late,
        why: [
          { at: 'thứ Hai 20/4, 08:25', text: 'Tiếp nhận hồ sơ. Thời hạn: 3 ngày làm việc.' },
          { at: 'thứ Ba 21/4, 09:40 đến 14:05', text: 'Chờ bổ sung giấy: không tính.' },
          { at: 'thứ Sáu 24/4, 16:30', text: 'Hết ngày làm việc thứ ba.' },
        ],
      }}
      notice={
        late ? (
          <Notice kind="attention" title="Hồ sơ trễ 2 ngày so với hẹn">
            <p>Lý do: chờ nơi ở cũ trả lời xác minh. Hẹn lại: thứ Tư 29/4/2026, 16:30.</p>
            <p>Người phụ trách: bà Nguyễn Thị Mẫu, 1022 máy lẻ 12.</p>
          </Notice>
        ) : undefined
      }
      nextStep="Anh/chị chưa phải làm gì. Có kết quả, chúng tôi báo ngay qua Zalo cho người theo dõi hồ sơ này."
      timeline={late ? LATE_STORY : STORY}
      follow={<p>Nhắn mã hồ sơ này cho Zalo “Một Cửa Bình Định”, mỗi bước đi có tin báo.</p>}
      facts={[
        { label: 'Nộp lúc', value: 'thứ Hai 20/4/2026, 08:12' },
        { label: 'Cách nộp', value: 'Tại quầy' },
        { label: 'Nhận kết quả', value: 'Quầy một cửa phường Lê Lợi, 12 Lê Lợi' },
      ]}
    />
  );
}

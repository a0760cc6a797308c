import type { JSX } from 'preact';
import { Temporal } from '#kernel/time.ts';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { Button } from '../components/button.tsx';
import { Card, Grid, LinkCard } from '../components/card.tsx';
import { CopyCode } from '../components/copy-code.tsx';
import { Details } from '../components/details.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { Pagination } from '../components/pagination.tsx';
import { Badge, type BadgeState, StateBadge } from '../components/state-badge.tsx';
import { Table } from '../components/table.tsx';
import { Tabs } from '../components/tabs.tsx';
import { DateText, Money } from '../components/text.tsx';
import { Tile, Tiles } from '../components/tile.tsx';
import { Part } from './part.tsx';

const STATES: readonly BadgeState[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'overdue', 'due-soon'];
const FEES = [
  { name: 'Nộp tại quầy', dong: 8000, days: '1 ngày làm việc' },
  { name: 'Nộp trực tuyến', dong: 4000, days: '4 giờ làm việc' },
] as const;

export function Content(): JSX.Element {
  return (
    <>
      <Part name="Card">
        <Grid columns={2}>
          <Card title="Nộp ở đâu" level={3}>
            <p>Quầy một cửa phường Lê Lợi, 12 đường Lê Lợi.</p>
          </Card>
          <Card>
            <p>Không có tên.</p>
          </Card>
        </Grid>
        <Grid>
          <LinkCard title="Đăng ký kết hôn" href="#g-Card" icon="rings" detail="Hai người cùng có mặt" meta="Mã 1.000894" />
          <LinkCard title="Chứng thực bản sao" href="#g-Card" icon="stamp" />
          <LinkCard title="Không có hình" href="#g-Card" detail="Chỉ có chữ" />
        </Grid>
      </Part>
      <Part name="Tile">
        <Tiles>
          <Tile icon="papers" label="Cần gì" headline="3 loại giấy tờ" href="#g-Tile" linkText="Xem từng giấy" />
          <Tile icon="clock" label="Bao lâu" headline="3 ngày làm việc" detail="Không tính thứ Bảy, Chủ nhật, ngày lễ." />
          <Tile icon="money" label="Bao nhiêu tiền" headline="Theo mức của tỉnh" href="#g-Tile" linkText="Xem mức thu" />
        </Tiles>
      </Part>
      <Part name="StateBadge">
        <div class="actions">
          {STATES.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
          <StateBadge state="overdue" label="Trễ 2 ngày" />
          <Badge icon="shield" tone="action" label="Đã ký số" />
        </div>
      </Part>
      <Part name="Notice">
        <Notice title="Quầy nghỉ chiều thứ Sáu">Hồ sơ gửi qua mạng vẫn được nhận.</Notice>
        <Notice kind="attention" title="Hồ sơ cần bổ sung một giấy">
          <p>Thiếu giấy chứng sinh bản chính. Bổ sung trước thứ Sáu 24/4/2026.</p>
        </Notice>
        <Notice kind="success" title="Đã tiếp nhận hồ sơ" live />
        <Notice kind="error">Chưa lưu được. Những gì đã nhập vẫn được giữ; xin thử lại sau ít phút.</Notice>
      </Part>
      <Part name="Table">
        <Table
          caption="Mức thu theo cách nộp"
          rows={FEES}
          rowKey={(row) => row.name}
          columns={[
            { header: 'Cách nộp', cell: (row) => row.name, names: true },
            { header: 'Thời hạn', cell: (row) => row.days },
            { header: 'Mức thu', cell: (row) => <Money dong={row.dong} />, numeric: true },
          ]}
        />
      </Part>
      <Navigation />
      <Part name="EmptyState">
        <EmptyState title="Chưa có hồ sơ nào" level={3} actions={<Button kind="main">Tìm thủ tục</Button>}>
          <p>Khi anh/chị theo dõi một hồ sơ, nó hiện ra ở đây.</p>
        </EmptyState>
      </Part>
    </>
  );
}

function Navigation(): JSX.Element {
  return (
    <>
      <Part name="Breadcrumbs">
        <Breadcrumbs items={[{ label: 'Tìm thủ tục', href: '/thu-tuc' }, { label: 'Hộ tịch', href: '/thu-tuc' }, { label: 'Đăng ký khai sinh' }]} />
      </Part>
      <Part name="Tabs">
        <Tabs
          label="Lọc mẫu"
          items={[
            { label: 'Chờ tiếp nhận', href: '#a', count: 12, current: true },
            { label: 'Trễ hẹn', href: '#b', count: 3, tone: 'refused' },
            { label: 'Tất cả', href: '#c' },
          ]}
        />
      </Part>
      <Part name="Pagination">
        <Pagination page={2} pages={7} href={(page) => `#trang-${page}`} />
      </Part>
      <Part name="Details">
        <Details summary="Vì sao ngày này?">
          <p>Tính từ lúc tiếp nhận, bỏ thứ Bảy và Chủ nhật.</p>
        </Details>
        <Details summary="Đang mở" open>
          <p>Nội dung bên trong.</p>
        </Details>
      </Part>
      <Part name="CopyCode">
        <p>
          <CopyCode code="000.00.17.H08-190125-0001" />
        </p>
      </Part>
      <Part name="DateText">
        <p>
          <DateText value={Temporal.Instant.from('2026-04-24T09:30:00Z')} /> · <DateText value={Temporal.PlainDate.from('2026-04-24')} /> ·{' '}
          <DateText value={Temporal.PlainDate.from('2026-04-24')} short /> · <Money dong={1_250_000} />
        </p>
      </Part>
    </>
  );
}

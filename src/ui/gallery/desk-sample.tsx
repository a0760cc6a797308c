import type { JSX } from 'preact';
import { Button, LinkButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Checklist } from '../components/checklist.tsx';
import { FactList } from '../components/fact-list.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { Timeline } from '../components/timeline.tsx';
import { type DeskDossier, DeskLayout, type DeskRow } from '../layouts/desk-layout.tsx';
import { STORY } from './samples.tsx';

const ROWS: readonly DeskRow[] = [
  {
    code: '000.00.17.H08-260417-0003',
    href: '#1',
    who: 'Nguyễn Thị Mẫu',
    what: 'Cấp giấy xác nhận tình trạng hôn nhân',
    state: 4,
    due: { text: 'Trễ 2 ngày', kind: 'late' },
    waiting: 'Chờ Trần Văn An ký',
  },
  {
    code: '000.00.17.H08-260420-0012',
    href: '#2',
    who: 'Lê Văn Thử',
    what: 'Đăng ký khai sinh',
    state: 2,
    due: { text: 'Hôm nay 16:30', kind: 'soon' },
    waiting: 'Chờ chuyển Phòng Tư pháp',
    selected: true,
  },
  {
    code: '000.00.17.H08-260421-0001',
    href: '#3',
    who: 'Phạm Thị Ví Dụ',
    what: 'Đăng ký hộ kinh doanh',
    state: 5,
    due: { text: 'Tạm dừng', kind: 'fine' },
    waiting: 'Chờ người nộp bổ sung',
  },
  {
    code: '000.00.17.H08-260422-0002',
    href: '#4',
    who: 'Võ Văn Kiểm',
    what: 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu cho hộ gia đình',
    state: 1,
    due: { text: 'Chưa nhận', kind: 'fine' },
  },
  {
    code: '000.00.17.H08-260416-0007',
    href: '#5',
    who: 'Huỳnh Thị Mẫu',
    what: 'Chứng thực bản sao từ bản chính',
    state: 9,
    due: { text: '24/4', kind: 'fine' },
    waiting: 'Chờ người nộp đến nhận',
  },
];

const DOSSIER: DeskDossier = {
  code: '000.00.17.H08-260420-0012',
  who: 'Lê Văn Thử',
  what: 'Đăng ký khai sinh',
  closeHref: '#dong',
  badges: (
    <>
      <StateBadge state={2} />
      <StateBadge state="due-soon" label="Hẹn hôm nay, 16:30" />
    </>
  ),
  body: (
    <>
      <Card title="Người nộp" level={3}>
        <FactList
          facts={[
            { label: 'Họ tên', value: 'Lê Văn Thử' },
            { label: 'Điện thoại', value: '0900 000 000' },
            { label: 'Cách nộp', value: 'Tại quầy' },
            { label: 'Nhận kết quả', value: 'Tại quầy' },
          ]}
        />
      </Card>
      <Card title="Thành phần hồ sơ" level={3}>
        <Checklist
          id="tp"
          items={[
            { text: 'Tờ khai đăng ký khai sinh', quantity: '1 bản chính' },
            { text: 'Giấy chứng sinh', quantity: '1 bản chính' },
            { text: 'Căn cước', handling: 'present' },
          ]}
        />
      </Card>
      <Card title="Đã đi qua" level={3}>
        <Timeline {...STORY} />
      </Card>
    </>
  ),
  actions: (
    <>
      <Button kind="main" shortcut="c">
        Chuyển Phòng Tư pháp
      </Button>
      <Button shortcut="b">Yêu cầu bổ sung</Button>
      <Button kind="danger">Dừng xử lý</Button>
    </>
  ),
};

export function DeskSample({ open = true, theme }: { readonly open?: boolean; readonly theme?: 'light' | 'dark' | undefined }): JSX.Element {
  return (
    <DeskLayout
      theme={theme}
      subject={{ name: 'Đặng Thị Thí Dụ', unit: 'Bộ phận một cửa, UBND phường Lê Lợi', csrf: { name: '_csrf', value: 'x' } }}
      title="Hồ sơ của tôi"
      create={
        <LinkButton kind="main" icon="paper-plus" href="/ban-lam-viec/tiep-nhan">
          Tiếp nhận
        </LinkButton>
      }
      search={{ action: '/ban-lam-viec' }}
      tabs={[
        { label: 'Cần làm', href: '#can-lam', count: 12, tone: 'action', current: true },
        { label: 'Trễ hẹn', href: '#tre', count: 3, tone: 'refused' },
        { label: 'Hôm nay', href: '#hom-nay', count: 4, tone: 'attention' },
        { label: 'Chờ bổ sung', href: '#cho', count: 5 },
        { label: 'Tất cả', href: '#tat-ca', count: 287 },
      ]}
      rows={open ? ROWS : ROWS.map((row) => ({ ...row, selected: false }))}
      dossier={open ? DOSSIER : undefined}
    />
  );
}

import type { JSX } from 'preact';
import { Badge, Card, type DeskSubject, FactList, LinkButton, PageShell, Table } from '#ui/index.ts';

export type PartView = { readonly label: string; readonly state: 'ok' | 'alarm' | 'down'; readonly said: string };

export type OfficerView = {
  readonly signInName: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: string;
  readonly active: boolean;
};

export type AdminProps = {
  readonly subject: DeskSubject;
  readonly parts: readonly PartView[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly officers: readonly OfficerView[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
};

const SIGNS = {
  ok: { label: 'Tốt', tone: 'done', icon: 'check-round' },
  alarm: { label: 'Cần xem', tone: 'attention', icon: 'alert' },
  down: { label: 'Hỏng', tone: 'refused', icon: 'cross-round' },
} as const;

/** What one administrator needs to see at a glance: what runs, what needs looking at, who may do what. */
export function AdminPage({ subject, parts, facts, officers, links }: AdminProps): JSX.Element {
  return (
    <PageShell title="Quản trị" kind="desk" active="admin" subject={subject}>
      <h1>Quản trị</h1>
      {links.length > 0 && (
        <Card title="Công việc">
          <p class="button-row">
            {links.map((link) => (
              <LinkButton key={link.href} href={link.href}>
                {link.label}
              </LinkButton>
            ))}
          </p>
        </Card>
      )}
      <Card title="Các phần của máy chủ">
        <Table
          caption="Tình trạng từng phần"
          quietCaption
          columns={[
            { header: 'Phần', cell: (part) => part.label, names: true },
            { header: 'Tình trạng', cell: (part) => <Badge {...SIGNS[part.state]} /> },
            { header: 'Chi tiết', cell: (part) => part.said },
          ]}
          rows={parts}
          rowKey={(part) => part.label}
        />
      </Card>
      <Card title="Số liệu">
        <FactList facts={facts} />
      </Card>
      <Card title="Cán bộ">
        <Officers officers={officers} />
      </Card>
    </PageShell>
  );
}

function Officers({ officers }: Pick<AdminProps, 'officers'>): JSX.Element {
  return (
    <Table
      caption="Tài khoản cán bộ"
      quietCaption
      columns={[
        { header: 'Họ tên', cell: (one) => one.name, names: true },
        { header: 'Tên đăng nhập', cell: (one) => one.signInName },
        { header: 'Đơn vị', cell: (one) => one.agency },
        { header: 'Vai trò', cell: (one) => one.roles },
        { header: 'Tình trạng', cell: (one) => (one.active ? 'Đang dùng' : 'Đã khóa') },
      ]}
      rows={officers}
      rowKey={(one) => one.signInName}
    />
  );
}

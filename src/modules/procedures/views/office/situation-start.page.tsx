import type { JSX } from 'preact';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, PageTitle } from '#ui/index.ts';
import type { ProcedurePicture } from '../../use-cases/revisions/read-office.ts';
import { HOME, type Office, OfficeForm, OfficeFrame } from './frame.tsx';

/** The table as it stands in what is published, and the way to change it: a draft first. */
export function SituationStartPage({ office, picture }: { readonly office: Office; readonly picture: ProcedurePicture }): JSX.Element {
  const table = picture.inForce?.content.situation;
  return (
    <OfficeFrame
      office={office}
      title={`Bảng “Trường hợp của tôi”: ${picture.name}`}
      crumbs={[{ label: truncateText(picture.name, 60), href: `${HOME}/${picture.code}` }, { label: 'Trường hợp của tôi' }]}
    >
      <PageTitle text="Bảng “Trường hợp của tôi”" />
      <Card title={picture.name}>
        <p>
          {table === undefined
            ? 'Bản đang dùng chưa có bảng.'
            : `Bản đang dùng có bảng ${table.questions.length} câu hỏi, ${table.rules.length} dòng, ${table.examples.length} ví dụ.`}{' '}
          Bảng được viết trong bản thảo, người khác duyệt rồi mới đến người dân.
        </p>
        {table === undefined ? null : (
          <p>
            <a href={`/thu-tuc/${picture.code}/truong-hop`}>Xem bảng đang dùng như người dân thấy</a>
          </p>
        )}
        <OfficeForm office={office} action={`${HOME}/${picture.code}/truong-hop`}>
          <Button kind="main" icon="pen">
            Mở bản thảo để viết bảng
          </Button>
        </OfficeForm>
      </Card>
    </OfficeFrame>
  );
}

import type { JSX } from 'preact';
import { Button, LinkButton } from '../components/button.tsx';
import { Confirm, Dialog } from '../components/dialog.tsx';
import { Field } from '../components/field.tsx';
import { FileList, FileRow } from '../components/file-row.tsx';
import { Progress } from '../components/progress.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { Toast } from '../components/toast.tsx';
import { Part } from './part.tsx';

/** What stands before, during and after an act. */
export function Acts(): JSX.Element {
  return (
    <>
      <Part name="Confirm">
        <Confirm title="Công bố thủ tục này từ ngày 1/12/2026?" level={3} backHref="#g-Confirm" action={<Button kind="main">Công bố</Button>}>
          <p>Từ ngày ấy, trang của người dân, trợ lý và API đều nói theo bản mới. Bản cũ vẫn xem lại được.</p>
        </Confirm>
        <Confirm title="Rút hồ sơ này?" level={3} danger backHref="#g-Confirm" action={<Button kind="danger">Rút hồ sơ</Button>}>
          <p>Hồ sơ dừng lại và không làm tiếp được nữa. Muốn làm lại thì phải nộp hồ sơ mới.</p>
          <Field label="Lý do rút" name="g-ly-do" control="textarea" rows={2} />
        </Confirm>
      </Part>
      <Part name="Dialog">
        <LinkButton href="#g-hop" kind="danger">
          Thu hồi thủ tục
        </LinkButton>
        <Dialog id="g-hop" backTo="g-Dialog" title="Thu hồi thủ tục?" danger action={<Button kind="danger">Thu hồi</Button>}>
          <p>Người dân sẽ không tìm thấy thủ tục này nữa. 12 hồ sơ đang làm vẫn theo bản cũ.</p>
        </Dialog>
      </Part>
      <Part name="Toast">
        <Toast dismissHref="#g-Toast">Đã gửi hồ sơ. Mã hồ sơ: 000.00.17.H08-190125-0001.</Toast>
        <Toast kind="info" dismissHref="#g-Toast" action={<Button>Hoàn tác</Button>}>
          Đã bỏ 1 giấy khỏi danh sách.
        </Toast>
        <Toast kind="attention" dismissHref="#g-Toast">
          Đã lưu bản nháp, còn 2 chỗ chưa điền.
        </Toast>
      </Part>
      <Part name="Progress">
        <Progress label="Nhập danh mục thủ tục" done={120} total={5771} detail="Có thể rời trang này: việc vẫn chạy tiếp." />
        <Progress label="Nhập danh mục thủ tục" done={5771} total={5771} />
        <Progress label="Đọc tệp XLSX" done={320} words="đã đọc 320 dòng" />
      </Part>
      <Part name="FileRow">
        <FileList>
          <FileRow name="to-khai-khai-sinh.pdf" bytes={758_000} state="waiting" actions={<Button kind="quiet">Bỏ tệp</Button>} />
          <FileRow name="giay-chung-sinh.jpg" bytes={2_400_000} state="sending" percent={42} />
          <FileRow name="can-cuoc-mat-truoc.jpg" bytes={1_258_291} state="scanning" />
          <FileRow name="giay-ket-hon.pdf" bytes={312_000} state="ready" href="#g-FileRow" actions={<Button kind="quiet">Bỏ tệp</Button>} />
          <FileRow
            name="ảnh chụp giấy ủy quyền bản rất dài chưa đặt lại tên_20261124_093012_final_v2.heic"
            bytes={52_428_800}
            state="refused"
            reason="Tệp nặng 50 MB, chỉ nhận tới 10 MB. Hãy chụp lại với cỡ nhỏ hơn, hoặc gửi bản PDF."
            actions={<Button kind="quiet">Chọn tệp khác</Button>}
          />
        </FileList>
      </Part>
      <Part name="Skeleton">
        <Skeleton />
        <Skeleton kind="card" count={2} />
        <Skeleton kind="rows" />
      </Part>
    </>
  );
}

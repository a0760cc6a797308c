import type { JSX } from 'preact';
import { Button, LinkButton } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Choices, Field } from '../components/field.tsx';
import { Icon, iconNames } from '../components/icon.tsx';
import { Logo } from '../components/logo.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { Part } from './part.tsx';

export function Controls(): JSX.Element {
  return (
    <>
      <Part name="Logo">
        <Logo />
      </Part>
      <Part name="Icon">
        <ul class="gallery-icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
        <p>
          <Icon name="door" size="small" /> <Icon name="door" /> <Icon name="door" size="large" />
        </p>
      </Part>
      <Part name="Button">
        <div class="actions">
          <Button kind="main">Nộp hồ sơ</Button>
          <Button>Để sau</Button>
          <Button kind="danger" icon="cross-round">
            Từ chối tiếp nhận
          </Button>
          <Button kind="plain">Bỏ qua</Button>
          <Button kind="main" disabled>
            Chưa gửi được
          </Button>
          <Button kind="main" icon="send">
            Gửi
          </Button>
          <Button shortcut="t">Tiếp nhận</Button>
          <LinkButton href="#g-Button" iconAfter="arrow-right">
            Trang sau
          </LinkButton>
        </div>
        <div class="actions">
          <Button kind="main" wide>
            Rộng hết khung
          </Button>
        </div>
      </Part>
      <Part name="SearchBox">
        <SearchBox id="g-tim" placeholder="làm giấy khai sinh cho con" hint="Viết bằng lời thường ngày, không dấu cũng được." />
        <SearchBox id="g-tim-2" action="/tra-cuu" name="ma" label="Mã hồ sơ" submit="Xem" value="000.00.17.H08-190125-0001" />
      </Part>
      <Part name="ErrorSummary">
        <ErrorSummary
          errors={[
            { field: 'g-can-cuoc', message: 'Số căn cước cần 12 chữ số, anh/chị đã nhập 11.' },
            { field: 'g-nhan', message: 'Hãy chọn cách nhận kết quả.' },
          ]}
        />
      </Part>
      <Part name="Field">
        <Fields />
      </Part>
    </>
  );
}

function Fields(): JSX.Element {
  return (
    <form action="#g-Field" method="get">
      <Field label="Họ và tên" name="g-ten" hint="Như trong giấy khai sinh." autocomplete="name" width="medium" />
      <Field
        label="Số căn cước"
        name="g-can-cuoc"
        value="05219000000"
        inputMode="numeric"
        width="short"
        hint="12 chữ số ở mặt trước thẻ."
        error="Số căn cước cần 12 chữ số, anh/chị đã nhập 11. Các ô khác vẫn được giữ."
      />
      <Field label="Số điện thoại" name="g-dien-thoai" type="tel" optional width="short" autocomplete="tel" />
      <Field
        label="Phường, xã"
        name="g-xa"
        control="select"
        width="medium"
        options={[
          { value: '', label: 'Chọn một nơi' },
          { value: '21550', label: 'Phường Lê Lợi' },
        ]}
      />
      <Field label="Điều cần nói thêm" name="g-noi-them" control="textarea" optional />
      <Choices
        legend="Nhận kết quả ở đâu?"
        name="g-nhan"
        error="Hãy chọn cách nhận kết quả."
        options={[
          { value: 'quay', label: 'Tại quầy một cửa', hint: 'Mang theo giấy hẹn.' },
          { value: 'buu-dien', label: 'Qua bưu điện', hint: 'Trả cước cho người phát.' },
        ]}
      />
      <Choices
        legend="Báo tin qua"
        name="g-bao-tin"
        many
        value={['zalo']}
        options={[
          { value: 'zalo', label: 'Zalo' },
          { value: 'sms', label: 'Tin nhắn điện thoại' },
        ]}
      />
      <div class="actions">
        <Button kind="main">Tiếp tục</Button>
      </div>
    </form>
  );
}

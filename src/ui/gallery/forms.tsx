import type { JSX } from 'preact';
import { Choices } from '../components/choices.tsx';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { Stepper } from '../components/stepper.tsx';
import { Part } from './part.tsx';

const WARDS = [
  { value: '', label: 'Chọn một nơi' },
  { value: '21550', label: 'Phường Lê Lợi' },
] as const;

const RECEIVE = [
  { value: 'quay', label: 'Tại quầy một cửa', hint: 'Mang theo giấy hẹn.' },
  { value: 'buu-dien', label: 'Qua bưu điện', hint: 'Trả cước cho người phát.' },
] as const;

export function Forms(): JSX.Element {
  return (
    <>
      <Part name="ErrorSummary">
        <ErrorSummary
          errors={[
            { field: 'g-can-cuoc', message: 'Số căn cước cần 12 chữ số, anh/chị đã nhập 11.' },
            { field: 'g-nhan', message: 'Hãy chọn cách nhận kết quả.' },
          ]}
        />
      </Part>
      <Part name="Field">
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
        <Field label="Phường, xã" name="g-xa" control="select" width="medium" options={WARDS} />
        <Field label="Điều cần nói thêm" name="g-noi-them" control="textarea" optional />
      </Part>
      <Part name="Field-presets">
        <Field label="Số điện thoại" name="g-dien-thoai" preset="phone" optional hint="10 chữ số. Chỉ dùng để báo tin về hồ sơ này." value="0900 000 123" />
        <Field label="Số tiền đã nộp" name="g-tien" preset="money" value="1.250.000" />
        <Field label="Vốn kinh doanh" name="g-von" preset="money" value="mười triệu" error="Số tiền chỉ gồm chữ số, ví dụ 10.000.000." />
        <Field label="Mã hồ sơ" name="g-ma" preset="code" value="000.00.17.H08-190125-0001" hint="In trên giấy hẹn. Gõ liền hay cách đều được." />
        <Field label="Họ và tên người nộp" name="g-dien-san" value="Nguyễn Thị Mẫu" prefilled="Lấy từ VNeID lúc đăng nhập, sửa được" width="medium" />
        <Field label="Số định danh" name="g-co-dinh" value="952190000001" prefilled="Lấy từ VNeID, không sửa ở đây" fixed width="medium" />
        <Field label="Nơi tiếp nhận" name="g-khoa" value="Quầy một cửa phường Lê Lợi" disabled hint="Theo nơi ở đã chọn ở bước 1." width="medium" />
        <Field label="Danh mục thủ tục" name="g-tep" type="file" accept=".xlsx" hint="Tệp XLSX, tối đa 10 MB." />
      </Part>
      <Part name="Choices">
        <Choices legend="Nhận kết quả ở đâu?" name="g-nhan" error="Hãy chọn cách nhận kết quả." options={RECEIVE} />
        <Choices
          legend="Báo tin qua"
          name="g-bao-tin"
          many
          value={['zalo']}
          options={[
            { value: 'zalo', label: 'Zalo' },
            { value: 'sms', label: 'Tin nhắn điện thoại' },
            { value: 'thu', label: 'Thư điện tử', hint: 'Chưa có địa chỉ thư trong hồ sơ.', disabled: true },
          ]}
        />
      </Part>
      <Part name="Choices-cards">
        <Choices
          legend="Ai đi làm giấy khai sinh?"
          name="g-ai"
          look="cards"
          value="cha-me"
          options={[
            { value: 'cha-me', label: 'Cha hoặc mẹ', hint: 'Của đứa trẻ', icon: 'child' },
            { value: 'ong-ba', label: 'Ông bà, người thân', icon: 'people' },
            { value: 'khac', label: 'Người được ủy quyền', hint: 'Cần giấy ủy quyền có chứng thực', icon: 'pen' },
            { value: 'to-chuc', label: 'Cơ sở nuôi dưỡng', icon: 'building', disabled: true },
          ]}
        />
        <Choices
          legend="Anh/chị đã đăng ký kết hôn chưa?"
          name="g-ket-hon"
          look="cards"
          options={[
            { value: 'roi', label: 'Rồi' },
            { value: 'chua', label: 'Chưa' },
          ]}
        />
      </Part>
      <Part name="DateField">
        <DateField legend="Ngày sinh của trẻ" name="g-ngay-sinh" value={{ day: '24', month: '4', year: '2026' }} />
        <DateField legend="Ngày cấp căn cước" name="g-ngay-cap" optional hint="In ở mặt sau thẻ." />
        <DateField
          legend="Ngày đăng ký kết hôn"
          name="g-ngay-cuoi"
          value={{ day: '31', month: '4', year: '2020' }}
          error="Ngày đăng ký kết hôn: tháng 4/2020 chỉ có 30 ngày."
          wrong={['day']}
        />
      </Part>
      <Steppers />
    </>
  );
}

const STEPS = ['Chọn trường hợp', 'Người nộp', 'Giấy tờ kèm theo', 'Xem lại', 'Gửi'] as const;

function Steppers(): JSX.Element {
  return (
    <Part name="Stepper">
      <Stepper current={1} steps={STEPS.map((label) => ({ label }))} />
      <Stepper label="Các bước, ở giữa" current={3} steps={STEPS.map((label) => ({ label, href: '#g-Stepper' }))} />
    </Part>
  );
}

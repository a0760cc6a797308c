import type { JSX } from 'preact';
import type { ProcedureRecord } from '../../../domain/record.ts';
import { paperKeys } from '../../../domain/situation/papers.ts';
import { Input, Rows, Side, Ticks } from '../controls.tsx';
import { type FormTree, fieldOf, rowsOf } from '../form-tree.ts';
import type { Place } from '../section.ts';
import { type AskedQuestion, Conditions, questionsOf } from './question-rows.tsx';
import { LISTS } from './table-form.ts';

const CHANNELS = [
  { value: 'direct', label: 'Nộp trực tiếp' },
  { value: 'online', label: 'Nộp trực tuyến' },
  { value: 'postal', label: 'Gửi qua bưu chính' },
] as const;
const FEE_RULES = [
  { value: 'amount', label: 'Số tiền' },
  { value: 'free', label: 'Không mất phí (ghi căn cứ)' },
  { value: 'set-by-province', label: 'Theo mức của tỉnh' },
  { value: 'see-text', label: 'Bằng lời' },
] as const;
const FEE_KINDS = [
  { value: 'state_fee', label: 'Lệ phí' },
  { value: 'service_charge', label: 'Phí' },
  { value: 'price', label: 'Giá dịch vụ' },
  { value: 'unknown', label: 'Không rõ' },
] as const;
const UNITS = [
  { value: '', label: 'Như công bố' },
  { value: 'same_day', label: 'Trong ngày' },
  { value: 'working_day', label: 'ngày làm việc' },
  { value: 'day', label: 'ngày' },
  { value: 'month', label: 'tháng' },
  { value: 'hour', label: 'giờ làm việc' },
  { value: 'unspecified', label: 'Bằng lời' },
] as const;
const HANDLINGS = [
  { value: 'submit', label: 'Nộp và giữ lại' },
  { value: 'present', label: 'Xuất trình, xem xong trả lại' },
] as const;

type Props = { readonly at: Place; readonly record: ProcedureRecord };

/** Each row: when it holds, and what it says. What it does not speak of is left to other rows. */
export function RuleRows({ at, record }: Props): JSX.Element {
  const questions = questionsOf(at.node);
  return (
    <Rows at={at} list={LISTS.rules} thing="dòng" empty="Chưa có dòng nào. Mỗi dòng nói: khi nào thì giấy tờ, phí hay thời hạn khác đi.">
      {(row) => <Rule at={row} record={record} questions={questions} />}
    </Rows>
  );
}

function Rule({ at, record, questions }: Props & { readonly questions: readonly AskedQuestion[] }): JSX.Element {
  return (
    <>
      <p class="strong">Khi người dân trả lời</p>
      <p class="quiet">Trong một câu, trúng một trong các ô đã đánh dấu; không đánh dấu gì: câu ấy trả lời sao cũng được.</p>
      <Conditions at={at} questions={questions} />
      <Input at={at} name="vi-sao" label="Vì sao" hint="Một câu nói với người dân, ví dụ: Cha mẹ tự đi khai thì không cần giấy ủy quyền" />
      <RulePapers at={at} record={record} />
      <Rows at={at} list={LISTS.fees} thing="khoản phí" empty="Phí: dòng này không nói tới.">
        {(fee) => <FeeRow at={fee} />}
      </Rows>
      <Side>
        <Input at={at} name="han-don-vi" label="Thời hạn" control="select" options={UNITS} />
        <Input at={at} name="han-so" label="Số" inputMode="decimal" width="short" />
        <Input at={at} name="han-loi" label="Lời về thời hạn" />
        <Input at={at} name="cach-nop" label="Trả lời này nghĩa là" control="select" options={[{ value: '', label: 'Cách nộp nào cũng được' }, ...CHANNELS]} />
      </Side>
      <RuleWords at={at} />
    </>
  );
}

function RulePapers({ at, record }: Props): JSX.Element {
  const papers = paperKeys(record);
  const strange = fieldOf(at.node, 'giay-la');
  return (
    <details
      class="details"
      open={papers.some((_, index) => fieldOf(at.node, `giay-${index}`) !== '') || rowsOf(at.node, LISTS.added).length > 0 || strange !== ''}
    >
      <summary>Giấy tờ</summary>
      {strange === '' ? null : (
        <Input
          at={at}
          name="giay-la"
          label="Giấy không còn trong thủ tục"
          hint="Dòng này còn nhắc giấy đã bỏ hoặc đổi mã. Xóa lời ở đây, rồi chọn lại giấy bên dưới"
          control="textarea"
          rows={2}
        />
      )}
      <div class="case-papers">
        {papers.map(({ key, component }, index) => (
          <Input
            key={key}
            at={at}
            name={`giay-${index}`}
            label={component.name}
            control="select"
            options={[
              { value: '', label: 'Không nói tới' },
              { value: `can ${key}`, label: 'Cần' },
              { value: `khong ${key}`, label: 'Không cần' },
            ]}
          />
        ))}
      </div>
      <Rows at={at} list={LISTS.added} thing="giấy thêm" empty="Không cần thêm giấy nào ngoài danh mục.">
        {(paper) => (
          <>
            <Input at={paper} name="ten" label="Tên giấy" optional={false} />
            <Side>
              <Input at={paper} name="chinh" label="Bản chính" inputMode="numeric" width="short" fallback="0" />
              <Input at={paper} name="sao" label="Bản sao" inputMode="numeric" width="short" fallback="0" />
              <Input at={paper} name="nhan" label="Cách nhận" control="select" options={HANDLINGS} optional={false} />
              <Input at={paper} name="giai-thich" label="Giải thích" />
            </Side>
          </>
        )}
      </Rows>
    </details>
  );
}

function FeeRow({ at }: { readonly at: Place }): JSX.Element {
  return (
    <>
      <Side>
        <Input at={at} name="muc" label="Mức thu" control="select" options={FEE_RULES} optional={false} />
        <Input at={at} name="tien" label="Số tiền" preset="money" width="medium" />
        <Input at={at} name="loai" label="Loại" control="select" options={FEE_KINDS} optional={false} />
      </Side>
      <Input at={at} name="loi" label="Lời đi kèm, căn cứ" hint="Miễn thì ghi văn bản cho miễn. Bắt đầu bằng / thì đi liền sau số tiền: /bản" />
      <Ticks at={at} name="cach" legend="Cho cách nộp nào" hint="Không đánh dấu gì: mọi cách nộp" options={CHANNELS} />
    </>
  );
}

function RuleWords({ at }: { readonly at: Place }): JSX.Element {
  const names = ['luu-y', 'canh-bao', 'khong-lam', 'di-dau'];
  return (
    <details class="details" open={names.some((name) => fieldOf(at.node, name) !== '')}>
      <summary>Lưu ý, cảnh báo, “không làm được ở đây”</summary>
      <Input at={at} name="luu-y" label="Lưu ý" hint="Mỗi dòng một lưu ý" control="textarea" rows={2} />
      <Input at={at} name="canh-bao" label="Cảnh báo" hint="Điều phải biết trước khi làm" />
      <Side>
        <Input at={at} name="khong-lam" label="Không làm được ở đây vì" control="textarea" rows={2} />
        <Input at={at} name="di-dau" label="Phải đến đâu, làm gì" hint="Mã thủ tục ghi như 1.001193 sẽ thành đường dẫn" control="textarea" rows={2} />
      </Side>
    </details>
  );
}

/** A row in one line, for the overview. */
export function ruleInWords(row: FormTree, questions: readonly AskedQuestion[]): string {
  const told = questions.flatMap(({ id, options }) => {
    const chosen = fieldOf(row, `khi-${id}`).split('\n');
    const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
    return labels.length === 0 ? [] : [labels.join(' hoặc ')];
  });
  return told.length === 0 ? 'Mọi trường hợp' : told.join('; ');
}

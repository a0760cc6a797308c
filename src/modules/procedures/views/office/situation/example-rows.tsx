import type { JSX } from 'preact';
import { Button } from '#ui/index.ts';
import type { ProcedureRecord } from '../../../domain/record.ts';
import { paperKeys } from '../../../domain/situation/papers.ts';
import { anchorOf, Input, Rows, Side, Ticks } from '../controls.tsx';
import type { Place } from '../section.ts';
import { questionsOf } from './question-rows.tsx';
import { LISTS } from './table-form.ts';

type Props = { readonly at: Place; readonly record: ProcedureRecord };

/** Familiar cases with what they must come to: the table is tried with all of them whenever it is saved. */
export function ExampleRows({ at, record }: Props): JSX.Element {
  const questions = questionsOf(at.node);
  const papers = paperKeys(record).map(({ key, component }) => ({ value: key, label: component.name }));
  return (
    <Rows at={at} list={LISTS.examples} thing="ví dụ" empty="Chưa có ví dụ nào. Cần ít nhất một, tốt nhất là những trường hợp hay gặp.">
      {(row, index) => (
        <>
          <Input at={row} name="ten" label="Ai, trường hợp nào" hint="Ví dụ: Mẹ đi khai đúng hạn tại xã" />
          <Side>
            {questions.map((question) => (
              <Input
                key={question.id}
                at={row}
                name={`tl-${question.id}`}
                label={question.text}
                control="select"
                options={[{ value: '', label: 'Không hỏi tới' }, ...question.options]}
              />
            ))}
          </Side>
          <p class="form-row-tools">
            <Button name="viec" value={`chay ${LISTS.examples}.${index}`} formAction={`${at.action}#${anchorOf(`${LISTS.examples}.${index}`)}`}>
              Chạy ví dụ {index + 1}, điền kết quả của bảng
            </Button>
          </p>
          <p class="quiet">Kết quả phải ra. Xem kỹ trước khi lưu: ví dụ là điều anh/chị bảo đảm, không phải điều bảng đang nói.</p>
          <Ticks at={row} name="khong-lam" legend="Trường hợp này" options={[{ value: 'co', label: 'Không làm được ở đây' }]} />
          <Side>
            <Input at={row} name="phi" label="Phí" hint="Như trang ghi: Không mất phí; 8.000 đồng; Theo mức của tỉnh" />
            <Input at={row} name="han" label="Thời hạn" hint="Như trang ghi: Trong ngày làm việc; 3 ngày làm việc" />
          </Side>
          <Ticks at={row} name="co-giay" legend="Giấy tờ" options={[{ value: 'co', label: 'Soát cả danh sách giấy bên dưới' }]} />
          <Ticks at={row} name="giay" legend="Những giấy còn lại" options={papers} />
          <Input
            at={row}
            name="giay-them"
            label="Giấy thêm ngoài danh mục"
            hint="Mỗi dòng một giấy, đúng tên đã ghi ở dòng của bảng"
            control="textarea"
            rows={2}
          />
        </>
      )}
    </Rows>
  );
}

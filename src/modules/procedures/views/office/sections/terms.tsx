import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { channelName, FEE_KINDS, feeSaid, limitSaid } from '../../../domain/difference/words.ts';
import { readFee } from '../../../domain/exchange/fees.ts';
import type { Channel, ChannelTerms, Fee, ProcedureRecord } from '../../../domain/record.ts';
import { Input, Rows, Side } from '../controls.tsx';
import { type FormTree, rowsOf, tree } from '../form-tree.ts';
import { isBlank, LONGEST_TEXT, lineIn, type Place, type Section, textIn, tooLong } from '../section.ts';
import { LimitInputs, limitFields, readLimit } from './limit.tsx';
import { SourceWords } from './source-words.tsx';

const CHANNELS: readonly Channel[] = ['direct', 'online', 'postal'];
const KINDS: readonly Fee['kind'][] = ['state_fee', 'service_charge', 'price', 'unknown'];
const RULES = [
  { value: 'amount', label: 'Số tiền' },
  { value: 'free', label: 'Không mất phí' },
  { value: 'set-by-province', label: 'Theo mức của tỉnh (HĐND)' },
  { value: 'see-text', label: 'Theo lời ghi' },
] as const;
/** What a select shows before anybody has typed; alone it makes no row. */
const CHOSEN = ['kenh', 'donvi', 'loai', 'cach'];

export const terms: Section = {
  id: 'cach-nop',
  title: 'Cách nộp, thời hạn, phí',
  hint: 'Mỗi cách nộp một khối; cùng một cách nộp có thể đứng nhiều lần khi các trường hợp khác nhau.',
  keys: ['terms', 'termsText'],
  toForm: (record) => tree({ 'loi-ghi-chung': record.termsText }, { kenh: record.terms.map(termsForm) }),
  read: (form, record) => {
    const read = rowsOf(form, 'kenh').map((row, at) => readTerms(row, `kenh.${at}.`, record));
    return {
      patch: { terms: read.flatMap((one) => one.terms ?? []), termsText: textIn(form, 'loi-ghi-chung') },
      faults: [...read.flatMap((one) => one.faults), ...tooLong(form, '', { 'loi-ghi-chung': LONGEST_TEXT })],
    };
  },
  Form: ({ at, record }) => (
    <>
      <Rows at={at} list="kenh" thing="cách nộp">
        {(row) => <TermsRow at={row} />}
      </Rows>
      <SourceWords at={at} text={record.termsText} />
    </>
  ),
  summary: (record) => [
    ...record.terms.map((one) => ({ label: channelName(one.channel).vi, value: <TermsSaid terms={one} /> })),
    { label: 'Lời ghi chung', value: record.termsText },
  ],
};

function TermsSaid({ terms: { limit, fees, note } }: { readonly terms: ChannelTerms }): JSX.Element {
  return (
    <>
      {limitSaid(limit).vi}
      {fees.map((fee) => (
        <span class="said-line" key={`${fee.kind}${fee.text}`}>
          {FEE_KINDS[fee.kind].vi}: {feeSaid(fee).vi}
        </span>
      ))}
      {note === '' || limit.unit === 'unspecified' ? null : <span class="said-line quiet">{note}</span>}
    </>
  );
}

function TermsRow({ at }: { readonly at: Place }): JSX.Element {
  return (
    <>
      <Side>
        <Input
          at={at}
          name="kenh"
          label="Cách nộp"
          control="select"
          options={CHANNELS.map((channel) => ({ value: channel, label: channelName(channel).vi }))}
          optional={false}
        />
        <LimitInputs at={at} />
      </Side>
      <Input at={at} name="loi-ghi" label="Lời ghi kèm" hint="Trường hợp áp dụng, thời gian không tính, nhận sau 15 giờ thì sao…" control="textarea" rows={2} />
      <Rows at={at} list="phi" thing="khoản phí" empty="Chưa ghi khoản phí nào cho cách nộp này.">
        {(row) => (
          <>
            <Side>
              <Input
                at={row}
                name="loai"
                label="Loại"
                control="select"
                options={KINDS.map((kind) => ({ value: kind, label: FEE_KINDS[kind].vi }))}
                optional={false}
              />
              <Input at={row} name="cach" label="Cách tính" control="select" options={RULES} optional={false} />
              <Input at={row} name="tien" label="Số tiền (đồng)" hint="Chỉ khi chọn “Số tiền”" inputMode="numeric" width="medium" />
            </Side>
            <Input at={row} name="loi" label="Lời ghi" hint="Hiện ngay cạnh số tiền: đơn vị tính, ai được miễn, giảm" control="textarea" rows={2} />
          </>
        )}
      </Rows>
    </>
  );
}

function termsForm(one: ChannelTerms): FormTree {
  return tree({ kenh: one.channel, ...limitFields(one.limit), 'loi-ghi': noteOf(one) }, { phi: one.fees.map(feeForm) });
}

function noteOf(one: ChannelTerms): string {
  return one.limit.note || one.note;
}

function feeForm(fee: Fee): FormTree {
  return tree({ loai: fee.kind, cach: fee.rule, tien: fee.amount === null ? '' : String(fee.amount).replace(/\B(?=(\d{3})+$)/gu, '.'), loi: fee.text });
}

function readTerms(row: FormTree, path: string, record: ProcedureRecord): { readonly terms: ChannelTerms | null; readonly faults: readonly FieldFault[] } {
  if (isBlank(row, CHOSEN) && rowsOf(row, 'phi').length === 0 && ['', 'working_day'].includes(lineIn(row, 'donvi'))) return { terms: null, faults: [] };
  const channel = CHANNELS.find((one) => one === lineIn(row, 'kenh')) ?? 'direct';
  const { limit, faults } = readLimit(row, path);
  const note = textIn(row, 'loi-ghi');
  const fees = rowsOf(row, 'phi').map((fee, at) => readFeeRow(fee, `${path}phi.${at}.`, record));
  return {
    terms: { channel, limit: { ...limit, ...notesFor(note, record).limit }, fees: fees.flatMap((one) => one.fee ?? []), note: notesFor(note, record).note },
    faults: [...faults, ...fees.flatMap((one) => one.faults), ...tooLong(row, path, { 'loi-ghi': LONGEST_TEXT })],
  };
}

/** One field for two notes that nearly always are the same; where a source kept them apart and nobody touched them, they stay so. */
function notesFor(typed: string, record: ProcedureRecord) {
  const kept = record.terms.find((one) => noteOf(one) === typed);
  return kept === undefined ? { limit: { note: typed }, note: typed } : { limit: { note: kept.limit.note }, note: kept.note };
}

function readFeeRow(row: FormTree, path: string, record: ProcedureRecord): { readonly fee: Fee | null; readonly faults: readonly FieldFault[] } {
  const rule = RULES.find((one) => one.value === lineIn(row, 'cach'))?.value ?? 'see-text';
  const kind = KINDS.find((one) => one === lineIn(row, 'loai')) ?? 'unknown';
  const [money, text] = [lineIn(row, 'tien'), textIn(row, 'loi')];
  if (isBlank(row, CHOSEN) && ['', 'amount'].includes(lineIn(row, 'cach'))) return { fee: null, faults: [] };
  const unsaid = record.terms.some((one) => one.fees.some((fee) => fee.rule === 'see-text' && fee.text === ''));
  const amount = /^\d{1,3}(?:[. ]?\d{3})*$/u.test(money.replace(/\s*(?:đồng|đ|vnđ)$/iu, '')) ? Number(money.replace(/\D/gu, '')) : null;
  return {
    fee: { kind, rule, amount: rule === 'amount' ? amount : null, text: text || WORDS[rule] },
    faults: [...feeFaults({ rule, money, amount, text, unsaid }, path), ...tooLong(row, path, { loi: LONGEST_TEXT })],
  };
}

const WORDS: Readonly<Record<Fee['rule'], string>> = {
  amount: '',
  free: 'Không mất phí',
  'set-by-province': 'Theo nghị quyết của Hội đồng nhân dân tỉnh',
  'see-text': '',
};

type FeeTyped = { readonly rule: Fee['rule']; readonly money: string; readonly amount: number | null; readonly text: string; readonly unsaid: boolean };

function feeFaults({ rule, money, amount, text, unsaid }: FeeTyped, path: string): readonly FieldFault[] {
  if (rule === 'amount') {
    if (money === '') return [{ field: `${path}tien`, message: 'Chưa có số tiền. Hãy ghi số đồng, hoặc chọn cách tính khác.' }];
    if (amount === null) return [{ field: `${path}tien`, message: `“${money}” chưa phải số tiền. Hãy ghi số đồng như 8.000.` }];
    if (amount === 0)
      return [
        {
          field: `${path}tien`,
          message: 'Số 0 không có nghĩa là miễn phí. Nếu không thu, hãy chọn “Không mất phí”; nếu do tỉnh định, chọn “Theo mức của tỉnh”.',
        },
      ];
    return amount > 100_000_000_000 ? [{ field: `${path}tien`, message: 'Số tiền lớn quá mức có thể. Hãy xem lại các chữ số.' }] : [];
  }
  if (money !== '') return [{ field: `${path}tien`, message: 'Đã ghi số tiền nhưng cách tính chưa phải “Số tiền”. Hãy chọn “Số tiền”, hoặc xóa số.' }];
  // Sources often name a fee without a word on it: what was so before may stay so.
  if (rule === 'see-text' && text === '' && !unsaid) return [{ field: `${path}loi`, message: 'Chọn “Theo lời ghi” thì phải có lời ghi.' }];
  // "Miễn cho hộ nghèo" is a condition: people who are not poor would read that it costs nothing.
  if (rule === 'free' && text !== '' && readFee({ kind: undefined, amount_vnd: 0, text }).rule !== 'free')
    return [
      { field: `${path}loi`, message: 'Lời ghi có điều kiện nên không thể nói chung là không mất phí. Hãy chọn “Theo lời ghi”, hoặc chỉ ghi “Không mất phí”.' },
    ];
  return [];
}

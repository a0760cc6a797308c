import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '#modules/audit';
import { type TestPlatform, testPlatform } from '../../../../../test/support/platform.ts';
import { Temporal } from '../../../../kernel/time.ts';
import { catalogueLines } from '../../../../main/demo.ts';
import { programRoot } from '../../../../platform/config/root.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { listHistory } from '../../store/history-store.ts';
import { contentHash } from '../content-hash.ts';
import { importCatalogue } from '../import-catalogue.ts';
import { readProcedure } from '../read-procedure.ts';
import { searchProcedures } from '../search-procedures.ts';
import { beginDraft } from './begin-draft.ts';
import { undoScheduled, undoWithdrawal, withdrawProcedure } from './end-procedure.ts';
import { approveDraft, discardDraft, sendBackDraft, sendDraft, takeBackDraft } from './review-draft.ts';
import { mergeDraft, type Patch, saveDraft } from './write-draft.ts';

const [AN, BINH] = ['officer-an', 'officer-binh'];
const day = (text: string) => Temporal.PlainDate.from(text);
let house: TestPlatform;
let serial = 0;

beforeAll(async () => {
  house = await testPlatform();
});
afterAll(() => house.close());

/** A procedure of the test's own, in force since the new year. */
async function procedure(more: object = {}): Promise<string> {
  serial += 1;
  const code = `1.95${String(serial).padStart(4, '0')}`;
  const fees = [{ kind: 'service_fee', amount_vnd: 8_000, text: '' }];
  const line = {
    code,
    name: `Cấp phép thả diều kiểu ${serial}`,
    fields: ['Thả diều'],
    executing_agencies: ['Ủy ban nhân dân cấp xã'],
    channels: [{ method: 'direct', time_qty: 3, time_unit: 'working_day', fees }],
    documents: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
    detail: 'structured',
    ...more,
  };
  await importCatalogue(house, [JSON.stringify(line)], { effectiveFrom: day('2026-01-01'), actor: 'test' });
  return code;
}

async function begun(code: string, actor = AN): Promise<number> {
  const draft = await beginDraft(house, { code, from: { kind: 'current' } }, actor);
  if (!draft.ok) throw new Error(draft.reason);
  return draft.id;
}

/** Edits, sends, approves: the version grows by one with each. */
async function published(code: string, patch: Patch, from: string, pastBasis = ''): Promise<void> {
  const id = await begun(code);
  expect(await saveDraft(house, { id, section: 'x', seen: 1, patch }, AN)).toMatchObject({ ok: true });
  expect(await sendDraft(house, { id, seen: 2, plan: { effectiveFrom: day(from), reason: 'Theo nghị quyết mới', pastBasis } }, AN)).toMatchObject({ ok: true });
  expect(await approveDraft(house, { id, seen: 3, plan: { effectiveFrom: day(from), pastBasis } }, BINH)).toMatchObject({ ok: true });
}

const nameOn = async (code: string, on: string) => (await readProcedure(house, code, day(on)))?.record.name ?? null;
const plan = (from: string | null, reason = 'Sửa cho đúng', pastBasis = '') => ({ effectiveFrom: from === null ? null : day(from), reason, pastBasis });

describe('từ bản thảo đến công bố', () => {
  test('sửa, gửi, người thứ hai duyệt cho ngày mai: hôm nay còn bản cũ, ngày mai là bản mới mà không ai phải làm gì', async () => {
    const code = await procedure();
    const old = await nameOn(code, '2026-03-02');
    await published(code, { name: 'Cấp phép thả diều sáo' }, '2026-03-03');
    expect([await nameOn(code, '2026-03-02'), await nameOn(code, '2026-03-03')]).toEqual([old, 'Cấp phép thả diều sáo']);
    expect((await readProcedure(house, code))?.record.name).toBe(old);
    house.clock.advance({ days: 1 });
    expect((await readProcedure(house, code))?.record.name).toBe('Cấp phép thả diều sáo');
    expect((await searchProcedures(house, 'thả diều sáo', 3)).items[0]?.code).toBe(code);
    house.clock.advance({ days: -1 });
  });

  test('người đã viết không tự duyệt, kể cả khi người khác gửi', async () => {
    const code = await procedure();
    const id = await begun(code);
    await saveDraft(house, { id, section: 'x', seen: 1, patch: { name: 'Một' } }, AN);
    await saveDraft(house, { id, section: 'x', seen: 2, patch: { keywords: ['diều'] } }, BINH);
    expect(await sendDraft(house, { id, seen: 3, plan: plan('2026-03-03') }, BINH)).toMatchObject({ ok: true });
    for (const actor of [AN, BINH])
      expect(await approveDraft(house, { id, seen: 4, plan: plan('2026-03-03') }, actor)).toEqual({ ok: false, reason: 'own-work' });
    expect(await sendBackDraft(house, { id, seen: 4, comment: 'x' }, AN)).toEqual({ ok: false, reason: 'own-work' });
    expect(await approveDraft(house, { id, seen: 4, plan: plan('2026-03-03') }, 'officer-chi')).toMatchObject({ ok: true });
  });

  test('gửi trả phải có lời; trả rồi thì sửa tiếp được; đã đổi sau lúc xem thì không duyệt nhầm', async () => {
    const id = await begun(await procedure());
    await saveDraft(house, { id, section: 'x', seen: 1, patch: { name: 'Hai' } }, AN);
    expect(await sendBackDraft(house, { id, seen: 2, comment: 'x' }, BINH)).toEqual({ ok: false, reason: 'not-in-review' });
    await sendDraft(house, { id, seen: 2, plan: plan('2026-03-03') }, AN);
    expect(await saveDraft(house, { id, section: 'x', seen: 3, patch: { name: 'Ba' } }, AN)).toEqual({ ok: false, reason: 'not-open' });
    expect(await sendBackDraft(house, { id, seen: 3, comment: '  ' }, BINH)).toEqual({ ok: false, reason: 'no-comment' });
    expect(await sendBackDraft(house, { id, seen: 3, comment: 'Thiếu căn cứ' }, BINH)).toMatchObject({ ok: true });
    await saveDraft(house, { id, section: 'x', seen: 4, patch: { name: 'Bốn' } }, AN);
    await sendDraft(house, { id, seen: 5, plan: plan('2026-03-03') }, AN);
    await takeBackDraft(house, id, AN);
    await sendDraft(house, { id, seen: 7, plan: plan('2026-03-04') }, AN);
    expect(await approveDraft(house, { id, seen: 6, plan: plan('2026-03-04') }, BINH)).toEqual({ ok: false, reason: 'stale' });
  });

  test.each([
    [null, '', 'no-date'],
    ['2026-03-01', '', 'past-without-basis'],
    ['2025-02-01', 'QĐ 1/QĐ-UBND', 'too-long-ago'],
    ['2025-12-31', 'QĐ 1/QĐ-UBND', null],
    ['2032-01-01', '', 'too-far'],
    ['2026-03-02', '', null],
    ['2026-02-20', 'QĐ 1/QĐ-UBND ngày 18/2/2026', null],
  ])('ngày áp dụng %s, căn cứ "%s": %s', async (from, basis, reason) => {
    const id = await begun(await procedure());
    await saveDraft(house, { id, section: 'x', seen: 1, patch: { name: 'Năm' } }, AN);
    const sent = await sendDraft(house, { id, seen: 2, plan: plan(from, 'Vì đổi luật', basis) }, AN);
    expect(sent.ok ? null : sent.reason).toBe(reason);
  });

  test('chưa đổi gì, chưa nói lý do, còn thiếu phần bắt buộc: không gửi được', async () => {
    const id = await begun(await procedure());
    expect(await sendDraft(house, { id, seen: 1, plan: plan('2026-03-03') }, AN)).toEqual({ ok: false, reason: 'nothing-changed' });
    await saveDraft(house, { id, section: 'x', seen: 1, patch: { name: 'Sáu', executingAgencies: [] } }, AN);
    expect(await sendDraft(house, { id, seen: 2, plan: plan('2026-03-03', '') }, AN)).toEqual({ ok: false, reason: 'no-reason' });
    expect(await sendDraft(house, { id, seen: 2, plan: plan('2026-03-03') }, AN)).toEqual({ ok: false, reason: 'incomplete' });
    expect(await discardDraft(house, id, AN)).toMatchObject({ ok: true });
    expect(await discardDraft(house, id, AN)).toEqual({ ok: false, reason: 'not-open' });
  });
});

describe('hai người viết một bản thảo', () => {
  test('người thứ hai mở đúng bản thảo của người thứ nhất; sửa hai phần khác nhau thì cả hai còn', async () => {
    const code = await procedure();
    const id = await begun(code);
    expect(await beginDraft(house, { code, from: { kind: 'current' } }, BINH)).toEqual({ ok: true, id, fresh: false });
    await saveDraft(house, { id, section: 'ten', seen: 1, patch: { name: 'Tên của An' } }, AN);
    expect(await saveDraft(house, { id, section: 'tu-khoa', seen: 1, patch: { keywords: ['diều của Bình'] } }, BINH)).toMatchObject({ ok: true, version: 3 });
    await sendDraft(house, { id, seen: 3, plan: plan('2026-03-03') }, AN);
    await approveDraft(house, { id, seen: 4, plan: plan('2026-03-03') }, 'officer-chi');
    expect((await readProcedure(house, code, day('2026-03-03')))?.record).toMatchObject({ name: 'Tên của An', keywords: ['diều của Bình'] });
  });

  test('cùng một phần: không ai ghi đè ai, người sau thấy ai đã sửa gì rồi mới quyết định', async () => {
    const id = await begun(await procedure());
    await saveDraft(house, { id, section: 'ten', seen: 1, patch: { name: 'Tên của An' } }, AN);
    const clash = await saveDraft(house, { id, section: 'ten', seen: 1, patch: { name: 'Tên của Bình' } }, BINH);
    expect(clash).toMatchObject({ ok: false, reason: 'clash', by: AN, draft: { version: 2 } });
    if (clash.ok || clash.reason !== 'clash') throw new Error('no clash');
    expect(clash.theirs).toMatchObject([{ part: 'name', after: { vi: 'Tên của An' } }]);
    expect(await saveDraft(house, { id, section: 'ten', seen: 2, patch: { name: 'Tên của Bình' } }, BINH)).toMatchObject({ ok: true, version: 3 });
    expect(await saveDraft(house, { id, section: 'ten', seen: 2, patch: { name: 'Tên của Bình' } }, AN)).toMatchObject({ ok: true, version: 3 });
  });

  test('trong lúc viết có bản khác được công bố: lấy về phần mình chưa đụng, giữ lời mình ở phần cả hai cùng sửa', async () => {
    const code = await procedure();
    const id = await begun(code);
    await saveDraft(house, { id, section: 'ten', seen: 1, patch: { name: 'Tên trong bản thảo' } }, AN);
    expect(await mergeDraft(house, id, AN)).toEqual({ ok: false, reason: 'nothing-new' });
    const record = (await readProcedure(house, code))?.record;
    const line = {
      code,
      name: 'Tên do nhập',
      fields: ['Thả diều'],
      results: ['Giấy phép'],
      executing_agencies: record?.executingAgencies,
      detail: 'structured',
    };
    await importCatalogue(house, [JSON.stringify(line)], { effectiveFrom: day('2026-03-02'), actor: 'test' });
    expect(await mergeDraft(house, id, AN)).toEqual({ ok: true, clashes: ['name'] });
    await sendDraft(house, { id, seen: 3, plan: plan('2026-03-03') }, AN);
    const sent = await sql<{ content: ProcedureRecord }>`select content from procedures.draft where id = ${id}`.execute(house.db);
    expect(sent.rows[0]?.content).toMatchObject({ name: 'Tên trong bản thảo', results: ['Giấy phép'], terms: [] });
  });
});

describe('hủy và bãi bỏ', () => {
  test('hủy trước ngày: bản cũ đi tiếp như chưa có gì, dấu vết còn; đến ngày rồi thì không hủy được', async () => {
    const code = await procedure();
    const old = await nameOn(code, '2026-03-02');
    await published(code, { name: 'Bảy' }, '2026-03-10');
    const [scheduled] = await listHistory(house.db, code);
    const asked = { code, revisionId: scheduled?.id ?? 0, reason: 'Nghị quyết lùi ngày' };
    expect(await undoScheduled(house, { ...asked, reason: ' ' }, AN)).toEqual({ ok: false, reason: 'no-reason' });
    expect(await undoScheduled(house, asked, AN)).toEqual({ ok: true });
    expect([await nameOn(code, '2026-03-10'), await nameOn(code, '2027-01-01')]).toEqual([old, old]);
    const [undone] = await listHistory(house.db, code);
    expect(undone).toMatchObject({ no: 2, undoneBy: AN, undoneReason: 'Nghị quyết lùi ngày' });
    expect(await undoScheduled(house, asked, AN)).toEqual({ ok: false, reason: 'not-scheduled' });
    await published(code, { name: 'Tám' }, '2026-03-02');
    const [current] = await listHistory(house.db, code);
    expect(await undoScheduled(house, { ...asked, revisionId: current?.id ?? 0 }, AN)).toEqual({ ok: false, reason: 'not-scheduled' });
  });

  test('bản đã hẹn đứng giữa: bản công bố sớm hơn chỉ dùng đến ngày của nó', async () => {
    const code = await procedure();
    await published(code, { name: 'Chín' }, '2026-06-01');
    await published(code, { name: 'Mười' }, '2026-04-01');
    expect([await nameOn(code, '2026-05-31'), await nameOn(code, '2026-06-01')]).toEqual(['Mười', 'Chín']);
    const [ten] = await listHistory(house.db, code);
    await undoScheduled(house, { code, revisionId: ten?.id ?? 0, reason: 'Nhầm' }, AN);
    expect(await nameOn(code, '2026-05-31')).not.toBe('Mười');
    expect(await nameOn(code, '2026-06-01')).toBe('Chín');
  });

  test('trả lại nội dung cũ: công bố lại từ một ngày, lịch sử không viết lại', async () => {
    const code = await procedure();
    const first = (await readProcedure(house, code))?.revision.id ?? 0;
    const old = await nameOn(code, '2026-03-02');
    await published(code, { name: 'Nhầm' }, '2026-03-02');
    const again = await beginDraft(house, { code, from: { kind: 'revision', id: first } }, AN);
    if (!again.ok) throw new Error(again.reason);
    await sendDraft(house, { id: again.id, seen: 1, plan: plan('2026-03-05') }, AN);
    await approveDraft(house, { id: again.id, seen: 2, plan: plan('2026-03-05') }, BINH);
    expect([await nameOn(code, '2026-03-04'), await nameOn(code, '2026-03-05')]).toEqual(['Nhầm', old]);
    expect((await listHistory(house.db, code)).map((one) => one.no)).toEqual([3, 2, 1]);
  });

  test('bãi bỏ: không lùi ngày, phải có quyết định và xác nhận; hết hiệu lực đúng ngày, lấy lại được trước ngày ấy', async () => {
    const code = await procedure();
    const good = { code, from: day('2026-03-10'), decisionNo: '12/QĐ-UBND', reason: 'Luật mới bỏ thủ tục này', confirmed: true };
    for (const [change, reason] of [
      [{ from: null }, 'no-date'],
      [{ from: day('2026-03-01') }, 'past-date'],
      [{ decisionNo: ' ' }, 'no-decision'],
      [{ reason: '' }, 'no-reason'],
      [{ confirmed: false }, 'not-confirmed'],
      [{ from: day('2099-01-01') }, 'too-far'],
      [{ code: '9.999999' }, 'not-in-force'],
    ] as const)
      expect(await withdrawProcedure(house, { ...good, ...change }, AN)).toEqual({ ok: false, reason });
    expect(await withdrawProcedure(house, good, AN)).toEqual({ ok: true });
    expect(await withdrawProcedure(house, { ...good, from: day('2026-03-09') }, AN)).toEqual({ ok: false, reason: 'already-ends' });
    expect([await nameOn(code, '2026-03-09'), await nameOn(code, '2026-03-10')]).toEqual([expect.stringContaining('diều'), null]);
    const { rows } = await sql<{ id: number }>`select max(id) as id from procedures.withdrawal where procedure_code = ${code}`.execute(house.db);
    const withdrawalId = rows[0]?.id ?? 0;
    house.clock.advance({ days: 8 });
    expect(await undoWithdrawal(house, { code, withdrawalId }, AN)).toEqual({ ok: false, reason: 'not-scheduled' });
    expect((await searchProcedures(house, (await nameOn(code, '2026-03-09')) ?? '', 3)).items.map((item) => item.code)).not.toContain(code);
    house.clock.advance({ days: -8 });
    expect(await undoWithdrawal(house, { code, withdrawalId }, AN)).toEqual({ ok: true });
    expect(await nameOn(code, '2026-03-10')).toContain('diều');
  });

  test('còn bản đã hẹn thì chưa bãi bỏ được; sau khi bãi bỏ, nhập lại chính nội dung ấy làm thủ tục sống lại', async () => {
    const code = await procedure();
    await published(code, { name: 'Hẹn' }, '2026-05-01');
    const asked = { code, from: day('2026-03-02'), decisionNo: '1/QĐ', reason: 'Bỏ', confirmed: true };
    expect(await withdrawProcedure(house, asked, AN)).toEqual({ ok: false, reason: 'has-scheduled' });
    const other = await procedure({ results: ['Giấy'] });
    const record = await readProcedure(house, other);
    await withdrawProcedure(house, { ...asked, code: other }, AN);
    expect(await nameOn(other, '2026-03-02')).toBeNull();
    const line = { code: other, name: record?.record.name, fields: ['Thả diều'], results: ['Giấy'] };
    const report = await importCatalogue(house, [JSON.stringify(line)], { effectiveFrom: day('2026-03-02'), actor: 'test' });
    expect([report.changed, await nameOn(other, '2026-03-02')]).toEqual([1, record?.record.name]);
  });
});

describe('thủ tục mới', () => {
  test('từ trống, hoặc chép từ thủ tục khác; mã đã có, mã sai, không tên thì nói rõ', async () => {
    const source = await procedure({ everyday_name: 'Xin thả diều' });
    const from = (name: string, copyOf = '') => ({ kind: 'new' as const, name, copyOf });
    expect(await beginDraft(house, { code: 'abc', from: from('X') }, AN)).toEqual({ ok: false, reason: 'bad-code' });
    expect(await beginDraft(house, { code: '1.960001', from: from('  ') }, AN)).toEqual({ ok: false, reason: 'no-name' });
    expect(await beginDraft(house, { code: source, from: from('X') }, AN)).toEqual({ ok: false, reason: 'exists' });
    expect(await beginDraft(house, { code: '1.960001', from: from('X', '1.969999') }, AN)).toEqual({ ok: false, reason: 'no-such-copy' });
    const copied = await beginDraft(house, { code: '1.960001', from: from('Thả đèn trời', source) }, AN);
    if (!copied.ok) throw new Error(copied.reason);
    await sendDraft(house, { id: copied.id, seen: 1, plan: plan('2026-03-02') }, AN);
    await approveDraft(house, { id: copied.id, seen: 2, plan: plan('2026-03-02') }, BINH);
    const read = await readProcedure(house, '1.960001');
    expect(read?.record).toMatchObject({ name: 'Thả đèn trời', terms: [{ channel: 'direct' }] });
    expect(read?.record.everydayName).toBeUndefined();
    expect(await beginDraft(house, { code: '1.960002', from: from('X') }, AN)).toMatchObject({ ok: true, fresh: true });
    expect(await beginDraft(house, { code: '1.960002', from: from('X') }, AN)).toEqual({ ok: false, reason: 'exists' });
  });
});

test('nội dung bằng nhau có dấu vân tay bằng nhau, đi qua bản thảo hay nhập hàng loạt cũng vậy', async () => {
  await importCatalogue(house, catalogueLines(`${programRoot()}/seeds/catalogue`), { effectiveFrom: day('2018-07-01'), actor: 'seed' });
  const { rows } = await sql<{ content: ProcedureRecord; content_hash: string }>`
    select content, content_hash from procedures.procedure_revision where created_by = 'seed'`.execute(house.db);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => contentHash(row.content) !== row.content_hash).map((row) => row.content.code)).toEqual([]);
});

test('mỗi việc một dòng trong nhật ký kiểm toán, chuỗi liền', async () => {
  const { rows } = await sql<{ action: string }>`select distinct action from audit.entry where object_kind = 'procedure' order by 1`.execute(house.db);
  expect(rows.map((row) => row.action)).toEqual(
    [
      'draft-begin',
      'draft-discard',
      'draft-edit',
      'draft-merge',
      'draft-send',
      'draft-send-back',
      'draft-take-back',
      'publish',
      'publish-undo',
      'withdraw',
      'withdraw-undo',
    ].map((action) => `procedure.${action}`),
  );
  expect((await verifyChain(house.db)).brokenAt).toBeNull();
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExchangeLine } from '../../../domain/exchange.ts';
import { checkSituation } from '../../../domain/situation/check.ts';
import { KITE, kiteTable } from '../../../domain/situation/sample.testing.ts';
import { readLine } from '../../../use-cases/exchange-schema.ts';
import { applyRowAct, type FormTree, readForm, rowsOf, tree } from '../form-tree.ts';
import { fieldFaults } from './faults.ts';
import { readTable } from './read-table.ts';
import { tableToForm, withIds, withoutBlankRows } from './table-form.ts';

const FOLDER = join(import.meta.dirname, '../../../../../../seeds/catalogue');

function demoRecords() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const read = readLine(line);
      if (!read.ok) throw new Error(read.reason);
      return readExchangeLine(read.line);
    });
}

/** As the browser sends it: every control with its path. */
function posted(form: FormTree, path = ''): Record<string, string | string[]> {
  const own = Object.entries(form.fields).filter(([, value]) => value !== '');
  const fields = own.map(([name, value]) => [`${path}${name}`, value.includes('\n') ? value.split('\n') : value] as const);
  const rows = Object.entries(form.lists).flatMap(([list, items]) => items.flatMap((row, at) => Object.entries(posted(row, `${path}${list}.${at}.`))));
  return Object.fromEntries([...fields, ...rows]);
}

describe('Bảng trường hợp thành biểu mẫu rồi trở lại', () => {
  test.each(demoRecords().flatMap((record) => (record.situation === undefined ? [] : [[record.code, record, record.situation] as const])))(
    '%s: mở ra, gửi lại, không đổi một chữ',
    (_code, record, table) => {
      const form = withoutBlankRows(withIds(readForm(posted(tableToForm(table, record)))));
      expect(readTable(form)).toEqual(table);
    },
  );

  test('câu hỏi, lựa chọn mới được đặt mã từ lời, không trùng; mã cũ giữ nguyên', () => {
    const fresh = (loi: string) => tree({ loi });
    const form = tree(
      {},
      { hoi: [tree({ ma: 'ai-di', loi: 'Ai đi?' }), tree({ loi: 'Ai đi?' }, { chon: [fresh('Cha mẹ'), fresh('Cha mẹ'), fresh('18 tuổi')] })] },
    );
    const [first, second] = rowsOf(withIds(form), 'hoi');
    expect([first?.fields.ma, second?.fields.ma]).toEqual(['ai-di', 'ai-di-2']);
    expect(rowsOf(second ?? form, 'chon').map((row) => row.fields.ma)).toEqual(['cha-me', 'cha-me-2', 'c-18-tuoi']);
  });

  test('bỏ một câu hỏi thì điều kiện nhắc nó bị báo hoặc mất theo, không ai bị hỏi nhầm', () => {
    const form = applyRowAct(tableToForm(kiteTable(), KITE), { kind: 'remove', path: ['hoi', '2'] });
    expect(readTable(form).rules[3]?.when).toEqual([]);
    const faults = checkSituation(readTable(form), KITE);
    expect(fieldFaults(faults).map((fault) => fault.field)).toContain('dong.4.vi-sao');
  });

  test('dòng trống bị bỏ trước khi đánh số, nên số dòng trong lời báo là số trên trang', () => {
    const form = tableToForm(kiteTable(), KITE);
    const gap = { ...form, lists: { ...form.lists, dong: [tree({ 'han-don-vi': '', muc: 'amount' }), ...rowsOf(form, 'dong')] } };
    expect(rowsOf(withoutBlankRows(gap), 'dong')).toHaveLength(5);
  });

  test('giấy đã bỏ khỏi thủ tục mà dòng còn nhắc: vẫn hiện để sửa, và bị báo', () => {
    const [group] = KITE.componentGroups;
    const fewer = { ...KITE, componentGroups: group === undefined ? [] : [{ ...group, components: group.components.slice(0, 1) }] };
    const form = tableToForm(kiteTable(), fewer);
    expect(rowsOf(form, 'dong')[0]?.fields['giay-la']).toBe('GT-2');
    const faults = fieldFaults(checkSituation(readTable(form), fewer));
    expect(faults[0]).toMatchObject({ field: 'dong.0.vi-sao' });
    expect(faults[0]?.message).toContain('Thủ tục không có giấy “GT-2”');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ErrorPage, NotFound } from './error-page.tsx';
import { DeskSample } from './gallery/desk-sample.tsx';
import * as samples from './gallery/samples.tsx';
import { GalleryPage } from './gallery.tsx';
import { ChatLayout } from './layouts/chat-layout.tsx';
import { TrackSearchLayout } from './layouts/track-search-layout.tsx';

const here = new URL('./', import.meta.url);
const css = readdirSync(new URL('./sheets/', here), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(new URL(`./sheets/${name}`, here), 'utf8'))
  .join('\n');
const defined = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''));

const PAGES: Readonly<Record<string, VNode>> = {
  gallery: <GalleryPage />,
  home: <samples.HomeSample />,
  search: <samples.SearchSample />,
  'search, nothing found': <samples.SearchNothingSample />,
  procedure: <samples.ProcedureSample />,
  tracking: <samples.TrackSample />,
  'tracking, late': <samples.TrackSample late />,
  'tracking, search': <TrackSearchLayout value="17.H08" error="Mã này chưa đủ chữ số." />,
  chat: <ChatLayout />,
  desk: <DeskSample />,
  'desk, nothing open': <DeskSample open={false} theme="dark" />,
  'not found': <NotFound reference="a1b2" />,
  error: <ErrorPage status={500} title="Có lỗi ở phía chúng tôi" message="Chưa có gì bị mất." reference="a1b2" />,
  'desk error': (
    <ErrorPage
      kind="desk"
      status={403}
      title="Chưa được giao việc này"
      message="Nhờ người quản trị giao quyền."
      fields={[{ field: 'x', message: 'Ô này thiếu.' }]}
    />
  ),
};

/** Preact writes void elements as XML does, and check boxes of one question share their name: both are valid HTML. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off', 'doctype-style': 'off', 'tel-non-breaking': 'off', 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }] },
});

describe.each(Object.entries(PAGES))('%s', (_name, page) => {
  const html = `<!doctype html>${renderToString(page)}`;

  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${html.slice(offset - 80, offset + 80)}`),
    );
    expect(faults).toEqual([]);
  });

  it('uses only classes that the style sheets know', () => {
    const used = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ') ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect([...new Set(used)].filter((name) => !defined.has(name) && !HOOKS.has(name))).toEqual([]);
  });

  it('obeys the strict policy: nothing inline', () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/);
  });
});

/** Roles of a document that carry no rules of their own. */
const HOOKS = new Set(['citizen', 'bare', 'bubble-house', 'gallery-part', 'timeline-past', 'badge']);

it('the validator does find faults', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body><p id="a" id="a"><div></div></p></body></html>',
  );
  expect(report.valid).toBe(false);
});

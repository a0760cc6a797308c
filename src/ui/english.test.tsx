import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../platform/http/page.ts';
import { PLAIN_PAGE } from '../platform/i18n/language.tsx';
import { ErrorPage, NotFound } from './error-page.tsx';
import { ChatLayout } from './layouts/chat-layout.tsx';
import { HomeLayout } from './layouts/home-layout.tsx';
import { TrackSearchLayout } from './layouts/track-search-layout.tsx';

const PAGES: Readonly<Record<string, VNode>> = {
  home: (
    <HomeLayout
      popular={[{ label: 'Đăng ký kết hôn', labelEn: 'Registering a marriage', href: '/thu-tuc/1', icon: 'rings' }]}
      fields={[{ label: 'Hộ tịch', href: '/linh-vuc/ho-tich', count: 1 }]}
    />
  ),
  chat: <ChatLayout />,
  'tracking, search': <TrackSearchLayout />,
  'not found': <NotFound reference="a1" />,
  error: <ErrorPage status={500} message="Please try again." fields={[{ field: 'x', message: 'Ô này thiếu.' }]} />,
};

/** Names stay as they are, and an example of what to type is Vietnamese because search is. */
const NAMES = /Một Cửa|Bình Định|Tiếng Việt|placeholder="làm giấy khai sinh"|value="[^"]*"/gu;
const VIETNAMESE = /[^\s<>]*[ăđĩũơưạ-ỹ][^<>]{0,40}/giu;

function vietnameseLeft(html: string): readonly string[] {
  const told = html.replace(/<(\w+)[^>]*\slang="vi"[^>]*>[^<]*<\/\1>/gu, '').replace(NAMES, '');
  return told.match(VIETNAMESE) ?? [];
}

describe('in English', () => {
  it.each(Object.entries(PAGES))('%s: no Vietnamese that does not say so', (_name, page) => {
    const html = renderDocument(page, { ...PLAIN_PAGE, language: 'en' });
    expect(html).toContain('<html lang="en"');
    expect(vietnameseLeft(html)).toEqual([]);
  });

  it('would find some that was left', () => {
    const html = renderDocument(PAGES['home'] ?? <i />, PLAIN_PAGE);
    expect(vietnameseLeft(html).length).toBeGreaterThan(10);
  });
});

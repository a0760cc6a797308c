import { h } from 'preact';
import { catalogueStamp, listFields, readProcedure } from '#modules/procedures';
import { type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { HomeLayout, type HomeLink, type IconName } from '#ui/index.ts';

type Popular = { readonly code: string; readonly label: string; readonly detail: string; readonly icon: IconName };

/** The works asked for most at commune desks, in the words of those who ask; one is shown only while the catalogue has it. */
const POPULAR: readonly Popular[] = [
  { code: '1.001193', label: 'Làm giấy khai sinh cho con', detail: 'Đăng ký khai sinh', icon: 'child' },
  { code: '2.000815', label: 'Chứng thực bản sao', detail: 'Sao y từ bản chính', icon: 'stamp' },
  { code: '1.000894', label: 'Đăng ký kết hôn', detail: 'Cả hai người cùng đến', icon: 'rings' },
  { code: '1.004222', label: 'Nhập hộ khẩu', detail: 'Đăng ký thường trú', icon: 'home' },
  { code: '1.001612', label: 'Mở hộ kinh doanh', detail: 'Đăng ký thành lập hộ kinh doanh', icon: 'shop' },
  { code: '3.000347', label: 'Đổi bằng lái xe', detail: 'Đổi giấy phép lái xe', icon: 'paper' },
];

const EXAMPLES = ['giấy khai sinh', 'sang tên sổ đỏ', 'lý lịch tư pháp', 'trợ cấp người già'] as const;

/** The portal's front page: search first, then what most people come for, then the chat. */
export const homeRoutes: Routes = (app, platform) => {
  app.get('/', { config: { access: 'public' } }, async (_request, reply) => {
    const page = async () => {
      const [popular, fields] = await Promise.all([popularLinks(platform), listFields(platform)]);
      return h(HomeLayout, {
        popular,
        fields: fields.slice(0, 12).map(({ name, count }) => ({ label: name, href: `/thu-tuc?linhvuc=${encodeURIComponent(name)}`, count })),
        examples: EXAMPLES.map((label) => ({ label, href: `/thu-tuc?q=${encodeURIComponent(label)}` })),
      });
    };
    return sendPage(reply, page, { cacheKey: `home:${await catalogueStamp(platform)}` });
  });
};

async function popularLinks(platform: Platform): Promise<readonly HomeLink[]> {
  const found = await Promise.all(POPULAR.map((one) => readProcedure(platform, one.code)));
  return POPULAR.filter((_, index) => found[index]).map(({ code, label, detail, icon }) => ({ label, detail, icon, href: `/thu-tuc/${code}` }));
}

import { h } from 'preact';
import { COMMUNE_COOKIE, chosenCommune } from '#modules/directory';
import { catalogueStamp, eventLinks, listFields, listShelves, popularSearches, readProcedure } from '#modules/procedures';
import { type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { assetUrl, HomeLayout, type HomeLink, MyCommune, RecentSearches } from '#ui/index.ts';

type Popular = Omit<HomeLink, 'href'> & { readonly code: string };

/** The works asked for most at commune desks, in the words of those who ask; one is shown only while the catalogue has it. */
const POPULAR: readonly Popular[] = [
  {
    code: '1.001193',
    label: 'Làm giấy khai sinh cho con',
    labelEn: 'Birth certificate for a child',
    detail: 'Đăng ký khai sinh',
    detailEn: 'Registering a birth',
    icon: 'child',
  },
  {
    code: '2.000815',
    label: 'Chứng thực bản sao',
    labelEn: 'Certified copies',
    detail: 'Sao y từ bản chính',
    detailEn: 'Copies certified against the original',
    icon: 'stamp',
  },
  {
    code: '1.000894',
    label: 'Đăng ký kết hôn',
    labelEn: 'Registering a marriage',
    detail: 'Cả hai người cùng đến',
    detailEn: 'Both of you come',
    icon: 'rings',
  },
  { code: '1.004222', label: 'Nhập hộ khẩu', labelEn: 'Moving in', detail: 'Đăng ký thường trú', detailEn: 'Registering permanent residence', icon: 'home' },
  {
    code: '1.001612',
    label: 'Mở hộ kinh doanh',
    labelEn: 'Opening a small business',
    detail: 'Đăng ký thành lập hộ kinh doanh',
    detailEn: 'Registering a household business',
    icon: 'shop',
  },
  {
    code: '3.000347',
    label: 'Đổi bằng lái xe',
    labelEn: 'Exchanging a driving licence',
    detail: 'Đổi giấy phép lái xe',
    detailEn: 'Changing to a new licence',
    icon: 'paper',
  },
];

const EXAMPLES = ['giấy khai sinh', 'sang tên sổ đỏ', 'lý lịch tư pháp', 'trợ cấp người già'] as const;

/** With fewer real questions than this our own examples are shown. */
const FEWEST_ASKED = 3;

const BROWSE = [
  { label: 'Mọi lĩnh vực', labelEn: 'All fields', href: '/thu-tuc/linh-vuc' },
  { label: 'Theo cơ quan', labelEn: 'By agency', href: '/thu-tuc/co-quan' },
  { label: 'Theo chữ cái', labelEn: 'By letter', href: '/thu-tuc/chu-cai' },
] as const;

/** The portal's front page: search first, then what most people come for, then the chat. */
export const homeRoutes: Routes = (app, platform) => {
  app.get('/', { config: { access: 'public' } }, async (request, reply) => {
    const commune = await chosenCommune(platform, request.cookies[COMMUNE_COOKIE]);
    const asked = await popularSearches(platform);
    const examples = asked.length >= FEWEST_ASKED ? asked.slice(0, EXAMPLES.length + 1) : EXAMPLES;
    const page = async () => {
      const [popular, fields, events] = await Promise.all([popularLinks(platform), listFields(platform), listShelves(platform, 'event')]);
      return h(HomeLayout, {
        popular,
        lifeEvents: eventLinks(events),
        fields: fields.slice(0, 12).map(({ name, count }) => ({ label: name, href: `/thu-tuc?linhvuc=${encodeURIComponent(name)}`, count })),
        browse: BROWSE,
        examples: examples.map((label) => ({ label, href: `/thu-tuc?q=${encodeURIComponent(label)}` })),
        notice: h('div', {}, h(RecentSearches, {}), h(MyCommune, { name: commune?.name ?? null, back: '/' })),
        scripts: [assetUrl('suggest.js')],
      });
    };
    return sendPage(reply, page, { cacheKey: `home:${await catalogueStamp(platform)}:${commune?.code ?? ''}:${examples.join('|')}` });
  });
};

async function popularLinks(platform: Platform): Promise<readonly HomeLink[]> {
  const found = await Promise.all(POPULAR.map((one) => readProcedure(platform, one.code)));
  return POPULAR.filter((_, index) => found[index]).map(({ code, ...link }) => ({ ...link, href: `/thu-tuc/${code}` }));
}

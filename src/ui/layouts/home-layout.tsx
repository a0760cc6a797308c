import type { ComponentChildren, JSX } from 'preact';
import { assetUrl } from '../assets.ts';
import { Grid, LinkCard } from '../components/card.tsx';
import { ChatBox, type ChatBoxProps } from '../components/chat-box.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { site } from '../site.ts';
import { HeroArch } from './hero-arch.tsx';

export type HomeLink = {
  readonly label: string;
  readonly href: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
};

export type HomeLayoutProps = {
  /** The works people ask for most, as they say them; six read well. */
  readonly popular: readonly HomeLink[];
  /** Fields or moments of life, for those who would rather look around. */
  readonly fields: readonly { readonly label: string; readonly href: string; readonly count?: number | undefined }[];
  readonly chat?: ChatBoxProps | undefined;
  /** Above everything else: an outage, a holiday. */
  readonly notice?: ComponentChildren;
  /** Shown under the search: `nhập hộ khẩu, khai sinh, …` as links. */
  readonly examples?: readonly { readonly label: string; readonly href: string }[] | undefined;
};

export function HomeLayout({ popular, fields, chat, notice, examples = [] }: HomeLayoutProps): JSX.Element {
  const { name, province } = site();
  return (
    <PageShell
      title={name}
      description={`Tìm thủ tục, xem cần giấy tờ gì, theo dõi hồ sơ ở ${province}.`}
      active="home"
      width="full"
      scripts={[assetUrl('chat.js')]}
    >
      <Hero examples={examples} />
      <div class="band">
        {notice}
        <section aria-labelledby="hay-lam">
          <h2 id="hay-lam">Việc nhiều người làm</h2>
          <Grid>
            {popular.map(({ label, href, detail, icon }) => (
              <LinkCard key={href} title={label} href={href} detail={detail} icon={icon} />
            ))}
          </Grid>
        </section>
        <section class="ask" aria-labelledby="hoi">
          <div class="ask-words">
            <h2 id="hoi">Hỏi như hỏi người ở quầy</h2>
            <p>Gõ bằng lời của mình, không dấu cũng được. Dán mã hồ sơ vào đây để biết hồ sơ đang ở đâu.</p>
            <p>Cũng những câu trả lời này có trên Zalo của tỉnh.</p>
          </div>
          <ChatBox {...chat} />
        </section>
        <Fields fields={fields} />
      </div>
    </PageShell>
  );
}

function Hero({ examples }: { readonly examples: readonly { readonly label: string; readonly href: string }[] }): JSX.Element {
  return (
    <div class="hero">
      <HeroArch />
      <div class="hero-inside">
        <h1 class="hero-title">Anh/chị cần làm việc gì?</h1>
        <SearchBox label="Tìm thủ tục bằng lời thường ngày" quietLabel placeholder="làm giấy khai sinh" id="tim" />
        {examples.length > 0 ? (
          <p class="hero-examples">
            <span>Người ta hay tìm:</span>
            {examples.map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        ) : null}
        <a class="hero-track" href="/tra-cuu">
          <Icon name="folder" />
          <span>Đã nộp rồi? Xem hồ sơ đang ở đâu</span>
          <Icon name="arrow-right" size="small" />
        </a>
      </div>
    </div>
  );
}

function Fields({ fields }: Pick<HomeLayoutProps, 'fields'>): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="linh-vuc">
      <h2 id="linh-vuc">Xem theo lĩnh vực</h2>
      <ul class="link-columns">
        {fields.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {count === undefined ? null : <span class="soft figure"> {count} thủ tục</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

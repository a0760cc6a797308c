import type { JSX } from 'preact';
import { Button, LinkButton } from '../components/button.tsx';
import { Icon, iconNames } from '../components/icon.tsx';
import { Logo } from '../components/logo.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { Part } from './part.tsx';

export function Controls(): JSX.Element {
  return (
    <>
      <Part name="Logo">
        <Logo />
      </Part>
      <Part name="Icon">
        <ul class="gallery-icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
        <p>
          <Icon name="door" size="small" /> <Icon name="door" /> <Icon name="door" size="large" />
        </p>
      </Part>
      <Part name="Button">
        <div class="actions">
          <Button kind="main">Nộp hồ sơ</Button>
          <Button>Để sau</Button>
          <Button kind="quiet">Bỏ qua</Button>
          <Button kind="danger" icon="cross-round">
            Từ chối tiếp nhận
          </Button>
        </div>
        <div class="actions">
          <Button kind="main" busy>
            Đang gửi…
          </Button>
          <Button busy>Đang lưu…</Button>
          <Button kind="main" disabled describedBy="g-vi-sao">
            Gửi hồ sơ
          </Button>
          <Button disabled describedBy="g-vi-sao">
            Để sau
          </Button>
          <p class="soft" id="g-vi-sao">
            Còn thiếu giấy chứng sinh nên chưa gửi được.
          </p>
        </div>
        <div class="actions">
          <Button kind="main" icon="send">
            Gửi
          </Button>
          <Button shortcut="t">Tiếp nhận</Button>
          <LinkButton href="#g-Button" iconAfter="arrow-right">
            Trang sau
          </LinkButton>
        </div>
        <div class="actions">
          <Button kind="main" wide>
            Rộng hết khung
          </Button>
        </div>
      </Part>
      <Part name="SearchBox">
        <SearchBox id="g-tim" placeholder="làm giấy khai sinh cho con" hint="Viết bằng lời thường ngày, không dấu cũng được." />
        <SearchBox id="g-tim-2" action="/tra-cuu" name="ma" label="Mã hồ sơ" submit="Xem" value="000.00.17.H08-190125-0001" />
      </Part>
    </>
  );
}

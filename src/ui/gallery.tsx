import type { JSX } from 'preact';
import { assetUrl } from './assets.ts';
import { PageShell } from './components/page-shell.tsx';
import { Acts } from './gallery/acts.tsx';
import { Charts } from './gallery/charts.tsx';
import { Content } from './gallery/content.tsx';
import { Controls } from './gallery/controls.tsx';
import { Forms } from './gallery/forms.tsx';
import { Stories } from './gallery/stories.tsx';

export type GalleryPageProps = { readonly theme?: 'light' | 'dark' | undefined };

/** Every component in every state, served at `/dev/gallery`: what reviewers and tests look at. */
export function GalleryPage({ theme }: GalleryPageProps): JSX.Element {
  return (
    <PageShell
      title="Bộ mẫu giao diện"
      theme={theme}
      sheets={['forms.css', 'charts.css', 'gallery.css']}
      scripts={[assetUrl('chat.js'), assetUrl('copy.js'), assetUrl('dialog.js')]}
    >
      <h1>Bộ mẫu giao diện</h1>
      <Controls />
      <Forms />
      <Acts />
      <Content />
      <Stories />
      <Charts />
    </PageShell>
  );
}

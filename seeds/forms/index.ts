import type { Buffer } from 'node:buffer';
import { type GivenForm, storeForm } from '../../src/modules/procedures/index.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { writeForm } from './docx.ts';
import { DEMO_FORMS, type DemoForm } from './plans.ts';

const bytesOf = new Map<DemoForm, Promise<Buffer>>();

/** Made once a run: the same plan gives the same bytes. */
function written(form: DemoForm): Promise<Buffer> {
  const bytes = bytesOf.get(form) ?? writeForm(form);
  bytesOf.set(form, bytes);
  return bytes;
}

type Line = { readonly code: string; readonly documents?: readonly { readonly name: string }[] };

/** Lines of the catalogue with the forms that we have for their papers; the bytes are kept by the way. */
export async function* withForms(platform: Pick<Platform, 'config'>, lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of lines) {
    const forms = text.trim() === '' ? [] : DEMO_FORMS.filter((form) => form.codes.some((code) => text.includes(`"${code}"`)));
    yield forms.length === 0 ? text : await lay(platform, text, forms);
  }
}

async function lay(platform: Pick<Platform, 'config'>, text: string, forms: readonly DemoForm[]): Promise<string> {
  const line: Line = JSON.parse(text);
  const form = forms.find((one) => one.codes.includes(line.code));
  if (form === undefined) return text;
  const given: GivenForm = { name: form.file, label: form.title, bytes: await written(form) };
  const stored = await storeForm(platform, given);
  if (!stored.ok) throw new Error(`demo form ${form.file}: ${stored.reason}`);
  const { label, name, mediaType, bytes, sha256 } = stored.file;
  const file = { label, name, media_type: mediaType, bytes, sha256 };
  const documents = (line.documents ?? []).map((paper) => (form.paper.test(paper.name) ? { ...paper, form_files: [file] } : paper));
  return JSON.stringify({ ...line, documents });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

/** Preact writes void elements as XML does, and check boxes of one question share their name: both are valid HTML. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off', 'doctype-style': 'off', 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }] },
});

/** Roles of a document, and marks for scripts and tests, that carry no rules of their own. */
const HOOKS = new Set(['citizen', 'bare', 'badge', 'bubble-house', 'gallery-part', 'timeline-past', 'notice-title']);

const known = knownClasses(join(import.meta.dirname, '..', '..', 'src', 'ui', 'sheets'));

function knownClasses(folder: string): ReadonlySet<string> {
  const css = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''));
}

/** What is wrong with a document as it was sent: HTML faults, classes that no style sheet knows, anything inline that the policy forbids. */
export async function pageFaults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  const invalid = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${html.slice(Math.max(0, offset - 80), offset + 80)}`),
  );
  const used = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ') ?? []);
  const unknown = [...new Set(used)].filter((name) => !known.has(name) && !HOOKS.has(name));
  const inline = [...html.matchAll(INLINE)].map(([found]) => `inline: ${found}`);
  return [...invalid, ...unknown.map((name) => `class ${name} stands in no style sheet`), ...inline];
}

/** A data block (`application/ld+json`) is no script: it is not run. */
const INLINE = /\sstyle=|<style|<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")|\son[a-z]+=|javascript:/g;
